package parley.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.directory.Directory;

/**
 * Puts readings together. Every result is a function of the set of readings and the rulings: it does not matter in which order
 * they came, nor whether they were merged at once or one by one.
 */
public final class Merge {
    private static final Comparator<Dossier> ORDER = Comparator.comparing(
                    (Dossier dossier) -> dossier.reports().get(0).said().toInstant())
            .thenComparing(Dossier::id);

    private final Directory directory;
    private final Likeness likeness;

    public Merge(Directory directory) {
        this.directory = directory;
        this.likeness = new Likeness(directory);
    }

    /** The keys under which a {@link Shelf} must hold an article. Ids of its reports are among them. */
    public Set<String> keys(Filed filed) {
        Set<String> keys = new TreeSet<>(Vicinity.keys(filed));
        keys.addAll(Acquaintance.keys(filed));
        Told.of(filed).forEach(told -> keys.addAll(Keys.of(told)));
        return keys;
    }

    /** All of it at once. */
    public Merged of(Collection<Filed> all, Rulings rulings) {
        List<Filed> current = all.stream()
                .filter(filed -> filed.standing() == Filed.Standing.CURRENT)
                .toList();
        MemoryShelf shelf = new MemoryShelf(this);
        current.forEach(shelf::add);
        return around(current, shelf, rulings, Parties.of(current, rulings));
    }

    /**
     * The dossiers and claims that an article has a hand in, as they are now, and those whose reports it could have drawn to
     * itself; the article must be on the shelf. Any older dossier that shares a report with one of these is no more. Parties
     * are not worked out here.
     */
    public Merged around(Filed filed, Shelf shelf, Rulings rulings) {
        return around(List.of(filed), shelf, rulings, List.of());
    }

    private Merged around(List<Filed> articles, Shelf shelf, Rulings rulings, List<Party> parties) {
        Vicinity vicinity = new Vicinity(shelf);
        Gathering gathering = new Gathering(directory, likeness, shelf, rulings, vicinity);
        Claims claims = new Claims(vicinity);
        Map<String, Dossier> dossiers = new TreeMap<>();
        Map<String, Claim> disputed = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Filed filed : articles) {
            gathering.dossiers(filed, seen).forEach(dossier -> dossiers.put(dossier.id(), dossier));
            claims.around(filed).forEach(claim -> disputed.put(claim.id(), claim));
        }
        return new Merged(dossiers.values().stream().sorted(ORDER).toList(), List.copyOf(disputed.values()), parties);
    }
}
