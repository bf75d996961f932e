package parley.language.model;

import java.util.List;

/** The best sequence of IOB2 labels (Viterbi): {@code I-X} stands only after {@code B-X} or {@code I-X}. */
final class NameDecoder {
    private final List<String> labels;
    private final boolean[][] mayFollow;
    private final boolean[] mayStart;

    NameDecoder(List<String> labels) {
        this.labels = labels;
        int size = labels.size();
        mayFollow = new boolean[size][size];
        mayStart = new boolean[size];
        for (int to = 0; to < size; to++) {
            String label = labels.get(to);
            boolean inside = label.startsWith("I-");
            mayStart[to] = !inside;
            for (int from = 0; from < size; from++) {
                String before = labels.get(from);
                mayFollow[from][to] =
                        !inside || (before.length() > 2 && before.substring(2).equals(label.substring(2)));
            }
        }
    }

    /** Labels of {@code words} words, the first of which has its scores at {@code offset}, the next {@code stride} further. */
    String[] decode(float[] scores, int offset, int stride, int words) {
        int size = labels.size();
        int[][] from = new int[words][size];
        double[] sums = new double[size];
        for (int word = 0; word < words; word++) {
            double[] next = new double[size];
            for (int to = 0; to < size; to++) {
                double before = word == 0 && mayStart[to] ? 0 : Double.NEGATIVE_INFINITY;
                for (int at = 0; at < size && word > 0; at++) {
                    if (mayFollow[at][to] && sums[at] > before) {
                        before = sums[at];
                        from[word][to] = at;
                    }
                }
                next[to] = before + scores[offset + word * stride + to];
            }
            sums = next;
        }
        int label = 0;
        for (int at = 1; at < size; at++) {
            label = sums[at] > sums[label] ? at : label;
        }
        String[] best = new String[words];
        for (int word = words - 1; word >= 0; word--) {
            best[word] = labels.get(label);
            label = from[word][label];
        }
        return best;
    }
}
