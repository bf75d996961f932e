package parley.language.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.TimeExpression;

/**
 * One rule of {@code time.yaml}.
 *
 * @param part the part that it is a way to write; empty for none
 * @param type empty where a match is no expression by itself: a part only, or words that are to be left alone
 * @param groups every group of the pattern
 * @param values templates, the first whose groups are all there counts
 */
record TimeRule(
        String id,
        int order,
        String why,
        String part,
        Optional<TimeExpression.Type> type,
        TimePattern match,
        List<Template> values,
        List<Example> says,
        List<String> silent,
        Set<String> groups) {
    /** Whether its value is counted from the publication. */
    boolean isDeictic() {
        return values.stream()
                .flatMap(v -> v.pieces().stream())
                .anyMatch(p -> p.call().contains("published"));
    }
}
