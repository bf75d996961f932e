package parley.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/**
 * What every record rests on.
 *
 * @param evidence the smallest clauses that say it, at least one
 * @param sources ids of the actors to whom the article attributes it, outermost first; empty in the article's own voice
 * @param foundBy field name → the rule or model that gave it; {@code record} names what found the record itself
 */
public record Basis(
        List<Evidence> evidence,
        List<String> sources,
        Certainty certainty,
        Polarity polarity,
        @Nullable When when,
        Map<String, String> foundBy) {
    public Basis {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a record without evidence");
        }
        if (!foundBy.containsKey("record")) {
            throw new IllegalArgumentException("a record that names no rule");
        }
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
    }
}
