package parley.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.actors.directory.Directory;

/**
 * Puts readings together. Every result is a function of the set of readings and rulings: it does not matter in which order
 * they came, nor whether they were merged at once or one by one.
 */
public final class Merge {
    private final Directory directory;

    public Merge(Directory directory) {
        this.directory = directory;
    }

    /** The keys under which a {@link Shelf} must hold an article. Ids of its reports are among them. */
    public Set<String> keys(Filed filed) {
        Set<String> keys = new TreeSet<>();
        Told.of(filed).forEach(told -> keys.addAll(Keys.of(told)));
        return keys;
    }

    /** All of it at once. */
    public Merged of(Collection<Filed> all, Rulings rulings) {
        MemoryShelf shelf = new MemoryShelf(this);
        all.forEach(shelf::add);
        Map<String, Dossier> dossiers = new HashMap<>();
        all.stream()
                .filter(filed -> filed.standing() == Filed.Standing.CURRENT)
                .forEach(filed -> around(filed, shelf, rulings).dossiers().forEach(d -> dossiers.put(d.id(), d)));
        return new Merged(dossiers.values().stream().sorted(ORDER).toList(), List.of(), Parties.of(all, rulings));
    }

    private static final Comparator<Dossier> ORDER = Comparator.comparing(
                    (Dossier dossier) -> dossier.reports().get(0).said().toInstant())
            .thenComparing(Dossier::id);

    /**
     * The dossiers and claims that an article has a hand in, as they are now, and those whose reports it could have drawn to
     * itself; the article must be on the shelf, unless it was taken down. Any older dossier that shares a report with one of
     * these is no more. Parties are those of the article's own actors.
     */
    public Merged around(Filed filed, Shelf shelf, Rulings rulings) {
        List<Dossier> dossiers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Told told : Told.of(filed)) {
            if (!seen.contains(told.id())) {
                List<Told> together = together(told, shelf, rulings);
                together.forEach(each -> seen.add(each.id()));
                Grouping.group(together, rulings)
                        .forEach(group -> dossiers.add(Reconciling.dossier(group, rulings, directory)));
            }
        }
        return new Merged(dossiers.stream().sorted(ORDER).toList(), List.of(), List.of());
    }

    /** Every report that hangs together with this one through any chain of likeness. */
    private static List<Told> together(Told start, Shelf shelf, Rulings rulings) {
        Map<String, Told> found = new HashMap<>();
        Deque<Told> open = new ArrayDeque<>(List.of(start));
        found.put(start.id(), start);
        while (!open.isEmpty()) {
            Told told = open.remove();
            for (Told near : near(told, shelf, rulings)) {
                if (!found.containsKey(near.id()) && Grouping.score(told, near, rulings) > 0) {
                    found.put(near.id(), near);
                    open.add(near);
                }
            }
        }
        return found.values().stream().sorted(Told.ORDER).toList();
    }

    private static Collection<Told> near(Told told, Shelf shelf, Rulings rulings) {
        Set<String> keys = new TreeSet<>(Keys.of(told));
        keys.addAll(rulings.partners(told.id()));
        Map<String, Told> near = new HashMap<>();
        Set<String> articles = new HashSet<>();
        for (String key : keys) {
            for (Filed filed : shelf.at(key)) {
                if (articles.add(filed.article())) {
                    Told.of(filed).forEach(each -> near.put(each.id(), each));
                }
            }
        }
        return near.values();
    }
}
