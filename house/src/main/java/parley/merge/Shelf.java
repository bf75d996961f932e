package parley.merge;

import java.util.Collection;

/** Where merging finds what may belong together, so that one more article costs the same however many there are. */
public interface Shelf {
    /** The current articles that were put under a key, of those that {@link Merge#keys} gives. In any order. */
    Collection<Filed> at(String key);
}
