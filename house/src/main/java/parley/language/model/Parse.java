package parley.language.model;

import java.util.List;

/** A stretch's words, the first being number {@code from} of its sentence; heads count from the stretch, the root's is -1. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parse(int from, List<Tags> words, int[] heads, String[] relations) {
    record Tags(String lemma, String upos, String xpos, String name) {}

    /** The word under the root. */
    int root() {
        int word = 0;
        while (heads[word] >= 0) {
            word++;
        }
        return word;
    }
}
