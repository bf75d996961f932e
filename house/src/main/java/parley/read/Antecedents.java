package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.record.Statement;
import parley.text.CharSpan;

/** What "it", "so", "the idea" or nothing at all stands for where somebody takes a stand on it: what was last proposed. */
final class Antecedents {
    private static final int REACH = 350;

    private final Material material;
    private final List<CharSpan> proposed = new ArrayList<>();

    Antecedents(Material material, List<Saying> sayings, List<Bargain> bargains) {
        this.material = material;
        for (Saying saying : sayings) {
            if (saying.act() == Statement.Act.DEMAND || saying.act() == Statement.Act.PROPOSE) {
                proposed.add(withoutTo(saying.content()));
            }
        }
        bargains.forEach(b -> proposed.addAll(b.gives()));
    }

    private CharSpan withoutTo(CharSpan content) {
        boolean to = material.parsed().words(content).toLowerCase(Locale.ROOT).startsWith("to ");
        return to ? new CharSpan(content.start() + 3, content.end()) : content;
    }

    /** The last of what was proposed, demanded or taken a stand on before a place in the text. */
    Optional<CharSpan> before(CharSpan at, List<Stand> stands) {
        List<CharSpan> all = new ArrayList<>(proposed);
        stands.forEach(s -> all.add(s.issue()));
        return all.stream()
                .filter(span -> span.end() <= at.start() && at.start() - span.end() < REACH)
                .max(Comparator.comparingInt(CharSpan::end).thenComparing(CharSpan::length));
    }
}
