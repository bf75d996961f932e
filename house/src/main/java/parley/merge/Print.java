package parley.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text's overlapping runs of words as hashes, and their MinHash. Two texts that share a band of it are worth comparing; one is
 * a copy of the other where half of the shorter one's runs are in the longer one.
 */
final class Print {
    private static final int RUN = 4;
    private static final int HASHES = 128;
    private static final int BAND = 2;
    private static final double COPY = 0.5;
    private static final int LEAST = 20;

    private final long[] runs;
    private final Set<Long> bands;

    private Print(long[] runs) {
        this.runs = runs;
        this.bands = runs.length < LEAST ? Set.of() : bands(runs);
    }

    private static Set<Long> bands(long[] runs) {
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long run : runs) {
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mix(run + i * 0x9E3779B97F4A7C15L));
            }
        }
        Set<Long> bands = new HashSet<>();
        for (int i = 0; i < HASHES; i += BAND) {
            bands.add(mix(least[i] ^ mix(least[i + 1] + i)));
        }
        return bands;
    }

    static Print of(String text) {
        List<String> words = Namesakes.words(text);
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + RUN; j++) {
                hash = mix(hash ^ words.get(j).hashCode());
            }
            runs[i] = hash;
        }
        return new Print(Arrays.stream(runs).sorted().distinct().toArray());
    }

    /** One for each two of the 128 values; none where the text is too short to tell. */
    Set<Long> bands() {
        return bands;
    }

    boolean isCopyOf(Print other) {
        int shorter = Math.min(runs.length, other.runs.length);
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Long.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shorter >= LEAST && shared >= COPY * shorter;
    }

    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
