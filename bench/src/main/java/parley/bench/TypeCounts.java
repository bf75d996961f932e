package parley.bench;

import java.util.Map;
import java.util.TreeMap;

/** One prediction a text, by type; macro-F1 is the plain mean over gold's types. */
final class TypeCounts {
    private final Map<String, Hits> types = new TreeMap<>();

    /** @param found empty where nothing was predicted */
    void add(String wanted, String found) {
        of(wanted).of(wanted.equals(found));
        if (!found.isEmpty()) {
            of(found).found();
        }
    }

    private Hits of(String type) {
        return types.computeIfAbsent(type, t -> new Hits());
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    double macroF1() {
        return types.values().stream()
                .filter(Hits::isWanted)
                .mapToDouble(Hits::f1)
                .average()
                .orElse(0);
    }
}
