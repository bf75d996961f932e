package parley.merge;

import java.util.Collection;
import java.util.List;

/** Finds the same actor in different articles. */
final class Parties {
    private Parties() {}

    static List<Party> of(Collection<Filed> all, Rulings rulings) {
        return List.of();
    }
}
