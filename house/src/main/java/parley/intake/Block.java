package parley.intake;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that stands by itself. {@code linked} counts its characters that are links; {@code isProse} where
 * it is surely sentences of somebody's writing.
 */
record Block(Kind kind, String text, int linked, Element owner, boolean isProse) {
    private static final int PROSE = 30;
    private static final int LONG_PROSE = 80;
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";

    enum Kind {
        PARAGRAPH,
        /** Text loose in a container, without a paragraph of its own. */
        LOOSE,
        HEADING,
        ITEM,
        ROW,
        TIME
    }

    static Block of(Kind kind, String text, int linked, Element owner) {
        Block block = new Block(kind, text, linked, owner, false);
        boolean prose = kind != Kind.HEADING
                && kind != Kind.TIME
                && text.length() >= PROSE
                && !block.isLinks()
                && (block.endsSentence() || (text.length() >= LONG_PROSE && text.contains(", ")) || text.endsWith(":"))
                && !Clutter.opens(text);
        return prose ? new Block(kind, text, linked, owner, true) : block;
    }

    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    boolean isLinks() {
        return linked > 0.6 * text.length() || (kind == Kind.ITEM && linked > 0.5 * text.length());
    }

    int mass() {
        return isProse ? text.length() - linked : 0;
    }

    /** Whether there are at least so many words. */
    boolean hasWords(int count) {
        int words = 1;
        for (int i = 0; i < text.length() && words < count; i++) {
            words += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return words >= count;
    }
}
