package parley.merge;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where merging finds what may belong together, so that one more article costs the same however many there are. */
public interface Shelf {
    /** The current articles that have any of these {@link Shelved#labels}, each once. In any order. */
    Collection<Shelved> at(Set<String> labels);

    /** The current article that has a report (id) of an encounter. */
    @Nullable
    Shelved having(String report);
}
