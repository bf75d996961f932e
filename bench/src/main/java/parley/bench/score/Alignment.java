package parley.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The records of one kind, gold and read, one to one by the facts they share, greedily; pairs in gold's order. */
record Alignment(Kind kind, List<Pair> pairs, List<Item> missed, List<Item> unasked) {

    record Pair(Item gold, Item read, Comparison comparison) {}

    private record Candidate(int gold, int read, boolean required, Comparison comparison) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.required)
                .thenComparing(c -> -c.comparison.shared())
                .thenComparing(c -> c.gold)
                .thenComparing(c -> c.read);
    }

    static Alignment of(Kind kind, List<Item> gold, List<Item> read) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < read.size(); j++) {
                Comparison comparison = Comparison.of(kind, gold.get(i), read.get(j));
                if (comparison.shared() > 0) {
                    // Required records choose first, so that an optional twin cannot take a reading away from them.
                    candidates.add(new Candidate(i, j, !gold.get(i).optional(), comparison));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedRead = new HashSet<>();
        Map<Integer, Pair> pairs = new TreeMap<>();
        for (Candidate c : candidates) {
            if (!usedGold.contains(c.gold) && !usedRead.contains(c.read)) {
                usedGold.add(c.gold);
                usedRead.add(c.read);
                pairs.put(c.gold, new Pair(gold.get(c.gold), read.get(c.read), c.comparison));
            }
        }
        return new Alignment(kind, List.copyOf(pairs.values()), others(gold, usedGold), others(read, usedRead));
    }

    private static List<Item> others(List<Item> all, Set<Integer> used) {
        List<Item> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!used.contains(i)) {
                others.add(all.get(i));
            }
        }
        return List.copyOf(others);
    }

    /** Optional records of gold, and what was read for them, do not count. */
    Counts counts() {
        int shared = 0;
        int read = 0;
        int gold = 0;
        for (Pair pair : pairs) {
            if (!pair.gold.optional()) {
                gold += pair.gold.facts().size();
                read += pair.read.facts().size();
                shared += Math.min(pair.gold.facts().size(), pair.comparison.shared());
            }
        }
        for (Item item : missed) {
            gold += item.optional() ? 0 : item.facts().size();
        }
        for (Item item : unasked) {
            read += item.facts().size();
        }
        return new Counts(shared, read, gold);
    }
}
