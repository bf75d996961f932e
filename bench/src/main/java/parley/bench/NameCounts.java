package parley.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names found, as exact spans with their label. */
final class NameCounts {
    private record Name(int first, int last, String label) {}

    private static final Set<String> LABELS = Set.of("PER", "LOC", "ORG");

    /** Right, found and wanted of each label. */
    private final Map<String, int[]> counts = new TreeMap<>();

    void add(List<String> found, List<String> wanted) {
        Set<Name> gold = names(wanted);
        for (Name name : gold) {
            of(name)[2]++;
        }
        for (Name name : names(found)) {
            of(name)[1]++;
            of(name)[0] += gold.contains(name) ? 1 : 0;
        }
    }

    private int[] of(Name name) {
        return counts.computeIfAbsent(name.label(), label -> new int[3]);
    }

    /** {@code prefix.f1} and {@code prefix.per} …, in per cent. */
    void report(String prefix, Map<String, Double> figures) {
        int[] all = new int[3];
        counts.forEach((label, own) -> {
            figures.put(prefix + "." + label.toLowerCase(Locale.ROOT), f1(own));
            for (int i = 0; i < all.length; i++) {
                all[i] += own[i];
            }
        });
        figures.put(prefix + ".f1", f1(all));
    }

    private static double f1(int[] own) {
        return 200.0 * own[0] / Math.max(1, own[1] + own[2]);
    }

    /** An {@code I-} that continues nothing begins a name; labels beyond the three are none. */
    private static Set<Name> names(List<String> labels) {
        Set<Name> names = new HashSet<>();
        for (int at = 0; at < labels.size(); ) {
            String label = label(labels.get(at));
            int end = at + 1;
            while (end < labels.size() && labels.get(end).equals("I-" + label)) {
                end++;
            }
            if (LABELS.contains(label)) {
                names.add(new Name(at, end, label));
            }
            at = end;
        }
        return names;
    }

    private static String label(String written) {
        return written.length() > 2 ? written.substring(2) : written;
    }
}
