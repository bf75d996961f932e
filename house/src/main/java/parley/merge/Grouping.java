package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts reports that hang together into encounters: the surest pair first, and never two in one that cannot be the same. It
 * depends on the reports alone, not on the order in which they came.
 */
final class Grouping {
    private record Pair(Told one, Told other, int score) {}

    private final Likeness likeness;
    private final Rulings rulings;
    private final Map<Told, List<Told>> groups = new HashMap<>();

    private Grouping(List<Told> reports, Likeness likeness, Rulings rulings) {
        this.likeness = likeness;
        this.rulings = rulings;
        reports.forEach(told -> groups.put(told, new ArrayList<>(List.of(told))));
    }

    static List<List<Told>> group(List<Told> reports, Likeness likeness, Rulings rulings) {
        Grouping grouping = new Grouping(reports, likeness, rulings);
        grouping.pairs(reports).forEach(grouping::join);
        return reports.stream()
                .map(grouping.groups::get)
                .distinct()
                .map(group -> group.stream().sorted(Told.ORDER).toList())
                .sorted(Comparator.comparing((List<Told> group) -> group.get(0), Told.ORDER))
                .toList();
    }

    private List<Pair> pairs(List<Told> reports) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = i + 1; j < reports.size(); j++) {
                int score = score(reports.get(i), reports.get(j), likeness, rulings);
                if (score > 0) {
                    pairs.add(new Pair(reports.get(i), reports.get(j), score));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::score, Comparator.reverseOrder())
                .thenComparing(Pair::one, Told.ORDER)
                .thenComparing(Pair::other, Told.ORDER));
        return pairs;
    }

    /** People's word first, then likeness. */
    static int score(Told one, Told other, Likeness likeness, Rulings rulings) {
        if (rulings.joins(one.id(), other.id())) {
            return Integer.MAX_VALUE;
        }
        return rulings.parts(one.id(), other.id()) ? 0 : likeness.score(one, other);
    }

    private void join(Pair pair) {
        List<Told> one = group(pair.one);
        List<Told> other = group(pair.other);
        if (one == other || pair.score < Integer.MAX_VALUE && opposed(one, other)) {
            return;
        }
        one.addAll(other);
        other.forEach(told -> groups.put(told, one));
    }

    private List<Told> group(Told told) {
        return groups.getOrDefault(told, List.of());
    }

    private boolean opposed(List<Told> one, List<Told> other) {
        for (Told a : one) {
            for (Told b : other) {
                if (rulings.parts(a.id(), b.id()) || !rulings.joins(a.id(), b.id()) && likeness.opposed(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
