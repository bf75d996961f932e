package parley.read.frame;

import java.util.List;
import java.util.Locale;
import parley.language.Sentence;
import parley.language.Token;

public enum Tense {
    PAST,
    PRESENT,
    /** "are meeting", "is attending". */
    PROGRESSIVE,
    FUTURE,
    /** Infinitives, gerunds and nouns: as their governor. */
    NONE;

    /** By the auxiliaries of a verb, else by its form. */
    static Tense of(Sentence s, Token head) {
        List<Token> aux = s.children(head, "aux", "aux:pass", "cop");
        for (Token a : aux) {
            String lemma = a.lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("will")
                    || lemma.equals("shall")
                    || a.form().endsWith("'ll")
                    || a.form().endsWith("’ll")) {
                return FUTURE;
            }
            if (lemma.equals("would")) {
                return FUTURE;
            }
            if (lemma.equals("have")
                    && (a.xpos().equals("VBZ")
                            || a.xpos().equals("VBP")
                            || a.xpos().equals("VBD")
                            || a.xpos().equals("VB"))) {
                return PAST;
            }
        }
        for (Token a : aux) {
            if (a.xpos().equals("VBD")) {
                return PAST;
            }
            if (a.xpos().equals("VBZ") || a.xpos().equals("VBP")) {
                return head.xpos().equals("VBG") ? PROGRESSIVE : PRESENT;
            }
            if (a.xpos().equals("MD")) {
                return PRESENT;
            }
        }
        return switch (head.xpos()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VBN" -> PAST;
            default -> NONE;
        };
    }
}
