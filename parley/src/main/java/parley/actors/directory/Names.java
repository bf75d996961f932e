package parley.actors.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a name, however written, to what bears it. Filled once, then only read. */
final class Names<T> {
    private final Map<String, List<T>> exact = new HashMap<>();
    private final Map<String, List<T>> headline = new HashMap<>();
    private int longest;

    void add(String name, T bearer) {
        String key = Key.of(name);
        put(exact, key, bearer);
        put(headline, Key.upper(key), bearer);
        longest = Math.max(longest, key.length());
    }

    List<T> find(String words) {
        return findKey(Key.of(words));
    }

    List<T> findKey(String key) {
        List<T> found = exact.get(key);
        if (found == null && Key.isHeadline(key)) {
            found = headline.get(key);
        }
        return found == null ? List.of() : found;
    }

    /** Length of the longest key: no longer string is a name. */
    int longest() {
        return longest;
    }

    private static <T> void put(Map<String, List<T>> map, String key, T bearer) {
        List<T> there = map.get(key);
        if (there == null) {
            map.put(key, List.of(bearer));
        } else if (!there.contains(bearer)) {
            List<T> more = new ArrayList<>(there);
            more.add(bearer);
            map.put(key, List.copyOf(more));
        }
    }
}
