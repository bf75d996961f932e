package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import parley.actors.Figure;
import parley.record.Certainty;
import parley.record.Statement;
import parley.text.CharSpan;

/** The chain of those to whom the article attributes a stretch of it: the speakers of all that it is said in, outermost first. */
final class Sources {
    private final List<Saying> sayings;
    private final List<Figure> issuers;

    Sources(List<Saying> sayings, List<Figure> issuers) {
        this.sayings = sayings;
        this.issuers = issuers;
    }

    List<Figure> of(CharSpan predicate) {
        List<Figure> chain = new ArrayList<>(issuers);
        for (Saying saying : around(predicate)) {
            if (answers(saying)) {
                continue;
            }
            for (Figure speaker : saying.speakers()) {
                if (!chain.contains(speaker)) {
                    chain.add(speaker);
                }
            }
        }
        return chain;
    }

    /** The chain without those who are the record's own: their only saying it is no source. */
    List<Figure> of(CharSpan predicate, List<Figure> own) {
        List<Figure> chain = of(predicate);
        return own.containsAll(chain)
                ? List.of()
                : chain.stream().filter(f -> !own.contains(f)).toList();
    }

    Certainty certainty(CharSpan predicate) {
        Certainty certainty = Certainty.CERTAIN;
        for (Saying saying : around(predicate)) {
            certainty = certainty.and(saying.certainty());
        }
        return certainty;
    }

    List<Saying> around(CharSpan predicate) {
        return sayings.stream()
                .filter(o -> o.content().contains(predicate))
                .sorted(Comparator.comparingInt((Saying o) -> -o.content().length()))
                .toList();
    }

    /** A denial of what somebody else is said to say is no source of it. */
    private boolean answers(Saying saying) {
        return saying.act() == Statement.Act.DENY
                && sayings.stream()
                        .anyMatch(o -> o.act() != Statement.Act.DENY
                                && o.content().equals(saying.content())
                                && !o.speakers().equals(saying.speakers()));
    }

    /**
     * Whom "we" means: the innermost speaker of a quotation, outside quotations whoever issued the text.
     *
     * @param opens whether a stretch begins with a quotation mark, closed or not
     */
    List<Figure> first(CharSpan predicate, Predicate<CharSpan> opens) {
        List<Saying> quoted = around(predicate).stream()
                .filter(o -> o.direct() || opens.test(o.content()))
                .toList();
        if (!quoted.isEmpty()) {
            return quoted.get(quoted.size() - 1).speakers();
        }
        return issuers.isEmpty() ? innermost(predicate) : issuers;
    }

    /** The one whose words a stretch is: the innermost speaker of a quotation or clause around it. */
    List<Figure> innermost(CharSpan predicate) {
        List<Saying> around = around(predicate);
        return around.isEmpty() ? issuers : around.get(around.size() - 1).speakers();
    }
}
