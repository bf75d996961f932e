package parley.actors;

import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Nouns that are somebody because they speak: "critics say", "thousands of people told", "a study by the bank found".
 *
 * @param verbs what a speaker does: say, urge, deny
 * @param findings what only a text or a study does by itself: show, find
 * @param texts nouns for texts and studies
 * @param hearsay adverbs behind which somebody stands: reportedly
 * @param meets what those do who meet
 * @param folk nouns for people who are somebody when one meets with them
 */
public record Talkers(
        Set<String> verbs,
        Set<String> findings,
        Set<String> texts,
        Set<String> hearsay,
        Set<String> meets,
        Set<String> folk) {
    private static final int STEPS = 3;

    boolean talks(Sentence s, Token t) {
        if (t.upos().equals("ADV")) {
            return hearsay.contains(t.lemma().toLowerCase(Locale.ROOT));
        }
        if (!nominal(t)) {
            return false;
        }
        if (t.is("nsubj") && t.head() >= 0 && speaks(s, s.token(t.head()), t, STEPS)) {
            return true;
        }
        if (t.is("obl", "obl:agent", "nmod") && t.head() >= 0 && !isMet(s, t)) {
            boolean told = Salience.marked(s, t, "by") && speaks(s, s.token(t.head()), t, 0);
            return told || s.children(t, "case").stream().anyMatch(c -> c.form().equalsIgnoreCase("according"));
        }
        if (t.is("obl") && isMet(s, t)) {
            return true;
        }
        if (t.is("conj") && t.head() >= 0) {
            return talks(s, s.token(t.head()));
        }
        return s.children(t, "acl:relcl").stream()
                .anyMatch(v -> speaks(s, v, t, STEPS)
                        && s.children(v, "nsubj").stream()
                                .anyMatch(w -> w.xpos().startsWith("W")));
    }

    /** "met with members of the cabinet". */
    private boolean isMet(Sentence s, Token t) {
        return t.head() >= 0
                && folk.contains(t.lemma().toLowerCase(Locale.ROOT))
                && Salience.marked(s, t, "with")
                && meets.contains(s.token(t.head()).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean nominal(Token t) {
        return switch (t.upos()) {
            case "NOUN", "NUM" -> true;
            case "PROPN" -> t.name().equals("O");
            case "ADJ", "DET" -> t.is("nsubj", "conj");
            case "PRON" ->
                t.xpos().equals("NN") && !t.lemma().toLowerCase(Locale.ROOT).matches("nobody|nothing|none")
                        || t.xpos().equals("DT")
                                && !t.form().toLowerCase(Locale.ROOT).matches("this|that|these|it");
            default -> false;
        };
    }

    /** Whether a verb, or one that shares its subject, is what a speaker does. */
    private boolean speaks(Sentence s, Token verb, Token speaker, int steps) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (verb.upos().equals("VERB")
                && (verbs.contains(lemma)
                        || findings.contains(lemma)
                                && texts.contains(speaker.lemma().toLowerCase(Locale.ROOT)))) {
            return true;
        }
        return steps > 0
                && s.children(verb, "conj", "xcomp", "advcl").stream()
                        .anyMatch(v ->
                                s.children(v, "nsubj", "nsubj:pass").isEmpty() && speaks(s, v, speaker, steps - 1));
    }
}
