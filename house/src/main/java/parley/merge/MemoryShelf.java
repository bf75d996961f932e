package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A shelf in memory. Not for use from several threads. */
public final class MemoryShelf implements Shelf {
    private final Merge merge;
    private final Map<String, List<Filed>> piles = new HashMap<>();

    public MemoryShelf(Merge merge) {
        this.merge = merge;
    }

    public void add(Filed filed) {
        if (filed.standing() == Filed.Standing.CURRENT) {
            merge.keys(filed)
                    .forEach(key ->
                            piles.computeIfAbsent(key, k -> new ArrayList<>()).add(filed));
        }
    }

    @Override
    public Collection<Filed> at(String key) {
        return piles.getOrDefault(key, List.of());
    }
}
