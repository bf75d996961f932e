package parley.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/**
 * How many independent sources are behind reports. An outlet counts once; a copy counts with what it is a copy of; outlets that
 * all rest on the same named source count as that one.
 */
final class Sources {
    private Sources() {}

    static int independent(List<Told> reports, Copies copies) {
        Map<String, Set<String>> grounds = new TreeMap<>();
        for (Told told : reports) {
            if (copies.original(told.filed().article()) == null) {
                grounds.computeIfAbsent(outlet(told.filed()), outlet -> new TreeSet<>())
                        .add(ground(told));
            }
        }
        Map<String, Integer> sharers = new HashMap<>();
        grounds.values().stream()
                .filter(rests -> rests.size() == 1)
                .forEach(rests -> rests.forEach(ground -> sharers.merge(ground, 1, Integer::sum)));
        Set<String> independent = new HashSet<>();
        grounds.forEach((outlet, rests) -> {
            String only = rests.iterator().next();
            boolean shared = rests.size() == 1 && (sharers.getOrDefault(only, 0) > 1 || grounds.containsKey(only));
            independent.add(shared ? only : outlet);
        });
        return independent.size();
    }

    private static String outlet(Filed filed) {
        String publisher = filed.publisher();
        return publisher == null ? filed.article() : Namesakes.key(publisher);
    }

    /** The one named source that a report rests on, else the outlet itself. */
    private static String ground(Told told) {
        List<Actor> named = told.sources().stream()
                .filter(source -> source.kind() != Actor.Kind.UNNAMED)
                .toList();
        @Nullable Actor source = named.isEmpty() ? null : named.get(0);
        return source == null ? outlet(told.filed()) : Namesakes.key(source.name());
    }
}
