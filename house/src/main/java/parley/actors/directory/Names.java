package parley.actors.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a name, however written, to what bears it. Filled once, then only read. */
final class Names<T> {
    private final Map<String, List<T>> exact = new HashMap<>();
    private volatile @Nullable Map<String, List<T>> headline;
    private int longest;

    void add(String name, T bearer) {
        String key = Key.stored(name);
        put(exact, key, bearer);
        longest = Math.max(longest, key.length());
    }

    List<T> find(String words) {
        String key = Key.of(words);
        List<T> own = Key.startsWithThe(words) ? findKey(Key.withThe(key)) : List.of();
        return own.isEmpty() ? findKey(key) : own;
    }

    List<T> findKey(String key) {
        List<T> found = exact.get(key);
        if (found == null && Key.isHeadline(key)) {
            found = headlines().get(key);
        }
        return found == null ? List.of() : found;
    }

    /** Made when first asked for: most articles shout no names. */
    private Map<String, List<T>> headlines() {
        Map<String, List<T>> made = headline;
        if (made == null) {
            Map<String, List<T>> fresh = new HashMap<>();
            exact.forEach((key, bearers) -> bearers.forEach(bearer -> put(fresh, Key.upper(key), bearer)));
            headline = made = fresh;
        }
        return made;
    }

    /** Length of the longest key: no longer string is a name. */
    int longest() {
        return longest;
    }

    private static <T> void put(Map<String, List<T>> map, String key, T bearer) {
        List<T> there = map.putIfAbsent(key, List.of(bearer));
        if (there == null) {
            return;
        }
        if (!there.contains(bearer)) {
            List<T> more = new ArrayList<>(there);
            more.add(bearer);
            map.put(key, List.copyOf(more));
        }
    }
}
