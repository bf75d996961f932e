package parley.language.model;

import java.util.List;

/** The tree over a stretch's words, numbered from 0; a root's head is -1. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parse(Stretch stretch, List<Tags> words, int[] heads, String[] relations) {
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
