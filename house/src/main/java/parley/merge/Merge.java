package parley.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** All of it at once. */
    public Merged of(Collection<Filed> all, Rulings rulings) {
        List<Shelved> current = all.stream()
                .filter(filed -> filed.standing() == Filed.Standing.CURRENT)
                .map(Shelved::new)
                .toList();
        MemoryShelf shelf = new MemoryShelf();
        current.forEach(shelf::add);
        Merging merging = on(shelf, rulings);
        return new Merged(
                merging.dossiers(current).all().stream().sorted(ORDER).toList(),
                merging.claims(current).all(),
                Parties.of(current.stream().map(Shelved::filed).toList(), rulings));
    }

    /** Merging of single articles of a shelf, as it stands from now until the last question. */
    public Merging on(Shelf shelf, Rulings rulings) {
        Vicinity vicinity = new Vicinity(shelf);
        return new Merging(new Gathering(directory, likeness, shelf, rulings, vicinity), new Claims(vicinity));
    }
}
