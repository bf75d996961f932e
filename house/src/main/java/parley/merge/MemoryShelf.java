package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A shelf in memory. Not for use from several threads. */
public final class MemoryShelf implements Shelf {
    private final Map<String, List<Shelved>> piles = new HashMap<>();
    private final Map<String, Shelved> reports = new HashMap<>();

    public void add(Shelved shelved) {
        if (shelved.filed().standing() == Filed.Standing.CURRENT) {
            shelved.labels()
                    .forEach(label -> piles.computeIfAbsent(label, key -> new ArrayList<>())
                            .add(shelved));
            shelved.told().forEach(told -> reports.put(told.id(), shelved));
        }
    }

    @Override
    public Collection<Shelved> at(Set<String> labels) {
        Set<Shelved> found = new LinkedHashSet<>();
        labels.forEach(label -> found.addAll(piles.getOrDefault(label, List.of())));
        return found;
    }

    @Override
    public @Nullable Shelved having(String report) {
        return reports.get(report);
    }
}
