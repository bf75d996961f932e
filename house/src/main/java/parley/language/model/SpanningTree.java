package parley.language.model;

import java.util.Arrays;

/**
 * The maximum spanning tree with a single root: Chu-Liu and Edmonds in the form for dense graphs, O(n²) whatever the scores. A
 * path is grown from head to head; where it meets itself, the cycle becomes one node, and the path goes on from there.
 *
 * <p>A single root comes from taking one large amount off every arc from the root, so that two such arcs are never better than
 * one (Stanojević and Cohen, "A Root of a Problem", 2021).
 */
final class SpanningTree {
    /** Scores beyond are taken for this much, so that sums keep the differences. */
    private static final double LIMIT = 1e6;

    private final int size;
    /** Of each node, words first and then what cycles became: score of the best arc into it from each word outside. */
    private final double[][] in;
    /** The word in the node that this arc enters. */
    private final int[][] entry;
    /** The chosen arc into each node: the word it comes from, the word it enters. */
    private final int[] head;

    private final int[] entered;
    /** What each node has become part of, -1 if nothing; and of each word, the outermost node around it. */
    private final int[] parent;

    private final int[] outermost;
    private int nodes;

    private SpanningTree(double[][] scores) {
        size = scores.length;
        nodes = size;
        in = new double[2 * size][];
        entry = new int[2 * size][];
        head = new int[2 * size];
        entered = new int[2 * size];
        parent = new int[2 * size];
        outermost = new int[size];
        for (int word = 0; word < size; word++) {
            in[word] = scores[word];
            entry[word] = new int[size];
            Arrays.fill(entry[word], word);
            outermost[word] = word;
        }
        Arrays.fill(parent, -1);
    }

    /**
     * The head of each word; that of the root is -1.
     *
     * @param arcs score of head {@code h} for word {@code d} at {@code d * size + h}; word 0 is the root
     */
    static int[] heads(float[] arcs, int size) {
        double[][] scores = new double[size][size];
        double least = 0;
        double most = 0;
        for (int word = 1; word < size; word++) {
            for (int from = 0; from < size; from++) {
                double score = arcs[word * size + from];
                score = Double.isNaN(score) ? -LIMIT : Math.max(-LIMIT, Math.min(LIMIT, score));
                scores[word][from] = score;
                least = Math.min(least, score);
                most = Math.max(most, score);
            }
        }
        for (int word = 1; word < size; word++) {
            scores[word][0] -= size * (most - least) + 1;
        }
        SpanningTree tree = new SpanningTree(scores);
        tree.grow();
        return tree.unfold();
    }

    private void grow() {
        boolean[] reached = new boolean[2 * size];
        boolean[] onPath = new boolean[2 * size];
        int[] path = new int[2 * size];
        reached[0] = true;
        for (int word = 1; word < size; word++) {
            int length = 0;
            int node = outermost[word];
            while (!reached[node]) {
                if (onPath[node]) {
                    int start = length - 1;
                    while (path[start] != node) {
                        start--;
                    }
                    node = merge(path, start, length);
                    length = start;
                }
                onPath[node] = true;
                path[length++] = node;
                choose(node);
                node = outermost[head[node]];
            }
            while (length > 0) {
                reached[path[--length]] = true;
            }
        }
    }

    private void choose(int node) {
        int best = -1;
        for (int from = 0; from < size; from++) {
            if (outermost[from] != node && (best < 0 || in[node][from] > in[node][best])) {
                best = from;
            }
        }
        head[node] = best;
        entered[node] = entry[node][best];
    }

    /** Makes one node of those on the path from {@code start} on: entering it costs the arc that is given up for it. */
    private int merge(int[] path, int start, int end) {
        int made = nodes++;
        double[] scores = new double[size];
        int[] words = new int[size];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        for (int at = start; at < end; at++) {
            int member = path[at];
            double given = in[member][head[member]];
            for (int from = 0; from < size; from++) {
                double score = in[member][from] - given;
                if (score > scores[from]) {
                    scores[from] = score;
                    words[from] = entry[member][from];
                }
            }
            in[member] = new double[0];
            entry[member] = new int[0];
            parent[member] = made;
        }
        for (int word = 0; word < size; word++) {
            int around = outermost[word];
            outermost[word] = parent[around] == made ? made : around;
        }
        in[made] = scores;
        entry[made] = words;
        return made;
    }

    /** From the outermost in: the member that the arc into a node enters takes this arc, the others keep theirs. */
    private int[] unfold() {
        for (int node = nodes - 1; node >= size; node--) {
            int member = entered[node];
            while (parent[member] != node) {
                member = parent[member];
            }
            head[member] = head[node];
            entered[member] = entered[node];
        }
        int[] heads = Arrays.copyOf(head, size);
        heads[0] = -1;
        return heads;
    }
}
