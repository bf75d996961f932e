package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds different numbers given for the same thing. */
final class Figures {
    private static final Set<String> WANTS = WordList.read("wants.txt");
    private static final Set<String> GROWING = WordList.read("growing.txt");
    private static final int LEAST = 3;
    private static final double ENOUGH = 0.33;

    private Figures() {}

    /** Those of an article that differ from one that came out earlier; of copies only the first. */
    static List<Dispute> of(Filed filed, Collection<Filed> near) {
        List<Dispute> found = new ArrayList<>();
        List<Quantity> own = quantities(filed);
        if (own.isEmpty()) {
            return found;
        }
        for (Filed other : near) {
            if (other.said().isBefore(filed.said())) {
                for (Quantity earlier : quantities(other)) {
                    own.stream()
                            .filter(later -> clash(later, earlier))
                            .findFirst()
                            .ifPresent(later -> found.add(dispute(later, earlier)));
                }
            }
        }
        return found;
    }

    private static Dispute dispute(Quantity later, Quantity earlier) {
        return new Dispute(
                Link.Kind.CONTRADICTS,
                Assertion.of(later.gist()),
                Assertion.of(earlier.gist()),
                "one says " + later.number() + ' ' + later.unit() + ", the other " + earlier.number());
    }

    private static List<Quantity> quantities(Filed filed) {
        return Gist.of(filed).stream()
                .filter(gist -> Words.shared(gist.words(), WANTS) == 0)
                .flatMap(gist -> Quantity.of(gist).stream())
                .filter(quantity -> Arrays.stream(quantity.unit().split("[ -]")).noneMatch(GROWING::contains))
                .toList();
    }

    private static boolean clash(Quantity later, Quantity earlier) {
        if (!later.differs(earlier)) {
            return false;
        }
        Set<String> one = later.context();
        Set<String> other = earlier.context();
        int shared = Words.shared(one, other);
        return shared >= LEAST && shared >= ENOUGH * Math.min(one.size(), other.size());
    }
}
