package parley.language.model;

/** Heads from arc scores: each word's best one where these make a tree with a single root, else the best such tree. */
final class TreeDecoder {
    private TreeDecoder() {}

    /**
     * The head of each word; that of the root is -1.
     *
     * @param arcs score of head {@code h} for word {@code d} at {@code d * size + h}
     * @param size words with the root, which is word 0
     */
    static int[] heads(float[] arcs, int size) {
        int[] heads = new int[size];
        heads[0] = -1;
        int roots = 0;
        for (int word = 1; word < size; word++) {
            int row = word * size;
            int best = 0;
            for (int head = 1; head < size; head++) {
                if (head != word && arcs[row + head] > arcs[row + best]) {
                    best = head;
                }
            }
            heads[word] = best;
            roots += best == 0 ? 1 : 0;
        }
        return roots == 1 && isTree(heads) ? heads : SpanningTree.heads(arcs, size);
    }

    /** Whether every word comes to the root. */
    static boolean isTree(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int word = 1; word < heads.length; word++) {
            int at = word;
            while (at > 0 && seenFrom[at] == 0) {
                seenFrom[at] = word;
                at = heads[at];
            }
            if (at > 0 && seenFrom[at] == word) {
                return false;
            }
        }
        return true;
    }
}
