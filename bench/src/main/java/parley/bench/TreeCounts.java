package parley.bench;

import java.util.Map;
import parley.language.Token;

/** Words of which each layer is right. */
final class TreeCounts {
    private static final int LEMMA = 2;
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final int HEAD = 6;
    private static final int RELATION = 7;

    private int words;
    private int upos;
    private int xpos;
    private int lemma;
    private int uas;
    private int las;
    private int lasFull;

    /** @param row of CoNLL-U */
    void add(Token token, String[] row) {
        words++;
        upos += token.upos().equals(row[UPOS]) ? 1 : 0;
        xpos += token.xpos().equals(row[XPOS]) ? 1 : 0;
        lemma += token.lemma().equals(row[LEMMA]) ? 1 : 0;
        if (token.head() + 1 == Integer.parseInt(row[HEAD])) {
            uas++;
            las += token.baseRel().equals(row[RELATION].split(":", 2)[0]) ? 1 : 0;
            lasFull += token.rel().equals(row[RELATION]) ? 1 : 0;
        }
    }

    void report(String prefix, Map<String, Double> figures) {
        figures.put(prefix + ".upos", percent(upos));
        figures.put(prefix + ".xpos", percent(xpos));
        figures.put(prefix + ".lemma", percent(lemma));
        figures.put(prefix + ".uas", percent(uas));
        figures.put(prefix + ".las", percent(las));
        figures.put(prefix + ".las_full", percent(lasFull));
    }

    private double percent(int right) {
        return 100.0 * right / Math.max(1, words);
    }
}
