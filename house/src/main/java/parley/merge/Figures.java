package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds different numbers given for the same thing. */
final class Figures {
    private static final Set<String> WANTS = WordList.read("wants.txt");
    private static final Set<String> GROWING = WordList.read("growing.txt");
    private static final int LEAST = 3;
    private static final double ENOUGH = 0.33;

    private Figures() {}

    /** Those of an article that differ from one that came out earlier; of copies only the first. */
    static List<Dispute> of(Shelved shelved, Collection<Shelved> near) {
        List<Dispute> found = new ArrayList<>();
        for (Shelved other : near) {
            if (other.filed().said().isBefore(shelved.filed().said()) && mayClash(shelved, other)) {
                shelved.quantities().forEach((unit, own) -> {
                    for (Quantity earlier : other.quantities().getOrDefault(unit, List.of())) {
                        own.stream()
                                .filter(later -> clash(later, earlier))
                                .findFirst()
                                .ifPresent(later -> found.add(dispute(later, earlier)));
                    }
                });
            }
        }
        return found;
    }

    /** They give different numbers of something, whatever they say of it. */
    static boolean mayClash(Shelved one, Shelved other) {
        return one.numbers().entrySet().stream().anyMatch(own -> {
            Set<String> theirs = other.numbers().getOrDefault(own.getKey(), Set.of());
            return !theirs.isEmpty() && (theirs.size() > 1 || !theirs.equals(own.getValue()));
        });
    }

    private static Dispute dispute(Quantity later, Quantity earlier) {
        return new Dispute(
                Link.Kind.CONTRADICTS,
                Assertion.of(later.gist()),
                Assertion.of(earlier.gist()),
                "one says " + later.written() + ", the other " + earlier.written());
    }

    /** Those of sentences that say how it is, by their units. */
    static Map<String, List<Quantity>> quantities(List<Gist> sentences) {
        return sentences.stream()
                .filter(gist -> Words.shared(gist.words(), WANTS) == 0)
                .flatMap(gist -> Quantity.of(gist).stream())
                .filter(quantity -> Arrays.stream(quantity.unit().split("[ -]")).noneMatch(GROWING::contains))
                .collect(Collectors.groupingBy(Quantity::unit, TreeMap::new, Collectors.toList()));
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
