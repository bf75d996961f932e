package parley.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import parley.merge.Ruling;
import parley.merge.Rulings;

/** What people did and did not undo, kept in memory: people are slower than machines. */
final class Deeds {
    /** A deed at its line of the ledger. */
    record Done(long seq, long filed, Deed deed) {}

    private final Ledger ledger;
    private final TreeMap<Long, Done> all = new TreeMap<>();

    Deeds(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes note of what others did since. */
    Deeds refreshed() {
        for (LedgerLine line : ledger.deedsAfter(all.isEmpty() ? 0 : all.lastKey())) {
            all.put(line.seq(), new Done(line.seq(), line.filed(), Bodies.read(line.body(), Deed.class)));
        }
        return this;
    }

    /** What is remembered may not have come to pass. */
    void forget() {
        all.clear();
    }

    /** In the order in which they were done, undone ones too. */
    List<Done> log(long asOf) {
        return all.values().stream().filter(done -> done.filed() <= asOf).toList();
    }

    /** Those that count at a filing time. */
    List<Done> standing(long asOf) {
        Set<Long> undone = new HashSet<>();
        List<Done> known = log(asOf);
        // from the end, because what undoes can be undone
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).deed().act() instanceof Act.Undone undo
                    && !undone.contains(known.get(i).seq())) {
                undone.add(undo.seq());
            }
        }
        return known.stream().filter(done -> !undone.contains(done.seq())).toList();
    }

    Rulings rulings(long asOf) {
        List<Ruling> rulings = new ArrayList<>();
        for (Done done : standing(asOf)) {
            if (done.deed().act() instanceof Act.Ruled ruled) {
                rulings.addAll(ruled.rulings());
            }
        }
        return new Rulings(rulings);
    }

    /** Those about one article that count. */
    List<Done> about(String article, long asOf) {
        return standing(asOf).stream()
                .filter(done -> article.equals(done.deed().article()))
                .toList();
    }
}
