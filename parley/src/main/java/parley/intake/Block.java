package parley.intake;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A stretch of a page's text that stands by itself. {@code linked} counts its characters that are links. */
record Block(Kind kind, String text, int linked, Element owner) {
    private static final int PROSE = 30;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");

    enum Kind {
        PARAGRAPH,
        /** Text loose in a container, without a paragraph of its own. */
        LOOSE,
        HEADING,
        ITEM,
        ROW,
        TIME
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text).find();
    }

    boolean isLinks() {
        return linked > 0.6 * text.length() || kind == Kind.ITEM && linked > 0.5 * text.length();
    }

    /** Surely sentences of somebody's writing. */
    boolean isProse() {
        return kind != Kind.HEADING
                && kind != Kind.TIME
                && text.length() >= PROSE
                && !isLinks()
                && (endsSentence() || text.length() >= 80 && text.indexOf(", ") > 0 || text.endsWith(":"))
                && !Clutter.opens(text);
    }

    int mass() {
        return isProse() ? text.length() - linked : 0;
    }

    int words() {
        return text.split("\\s+").length;
    }
}
