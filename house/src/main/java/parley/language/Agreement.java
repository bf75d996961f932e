package parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Joins a verb to the clause whose subject it agrees with. In "She says the leaders failed, and blames both" a tree may let the
 * leaders blame; only she "blames".
 */
public final class Agreement {
    private enum Number {
        SINGULAR,
        PLURAL
    }

    private Agreement() {}

    /** The sentence with its verbs joined where they agree; the same one where they do already. */
    public static Sentence mend(Sentence s) {
        List<Token> tokens = new ArrayList<>(s.tokens());
        for (Token verb : s.tokens()) {
            Token owner = owner(s, verb);
            if (owner != null) {
                tokens.set(
                        verb.index(),
                        new Token(
                                verb.index(),
                                verb.span(),
                                verb.form(),
                                verb.lemma(),
                                verb.upos(),
                                verb.xpos(),
                                owner.index(),
                                verb.rel(),
                                verb.name()));
            }
        }
        return tokens.equals(s.tokens()) ? s : new Sentence(s.number(), tokens);
    }

    /** The verb further up that this one agrees with, where it does not with the one that it hangs on. */
    private static @Nullable Token owner(Sentence s, Token verb) {
        Number number = ofVerb(s, verb);
        if (number == null || !verb.is("conj") || !subjects(s, verb).isEmpty()) {
            return null;
        }
        Token first = s.token(verb.head());
        if (number == ofSubject(s, first) || ofSubject(s, first) == null || !first.is("ccomp")) {
            return null;
        }
        if (verb.xpos().equals("VB") && first.xpos().equals("VB")) {
            return null;
        }
        Token above = s.token(first.head());
        return number == ofVerb(s, above) && number == ofSubject(s, above) ? above : null;
    }

    /** The number that a verb of the present tense, or its auxiliary, shows; a base form is plural, unless its head is one too. */
    private static @Nullable Number ofVerb(Sentence s, Token verb) {
        Number number = ofPresent(verb);
        for (Token aux : s.children(verb, "aux", "aux:pass", "cop")) {
            number = number == null ? ofPresent(aux) : number;
        }
        return number;
    }

    private static @Nullable Number ofPresent(Token verb) {
        return switch (verb.xpos()) {
            case "VBZ" -> Number.SINGULAR;
            case "VB", "VBP" -> verb.form().equalsIgnoreCase("am") ? null : Number.PLURAL;
            default -> null;
        };
    }

    private static List<Token> subjects(Sentence s, Token verb) {
        return s.children(verb, "nsubj", "nsubj:pass", "csubj", "expl");
    }

    /** Nothing where several stand there, where it is "you" or "I", or a word that may be either ("which", "police"). */
    private static @Nullable Number ofSubject(Sentence s, Token verb) {
        List<Token> subjects = subjects(s, verb);
        if (subjects.size() != 1) {
            return null;
        }
        Token subject = subjects.get(0);
        if (!s.children(subject, "conj").isEmpty()) {
            return Number.PLURAL;
        }
        return switch (subject.xpos()) {
            case "NNS" -> Number.PLURAL;
            case "NN", "NNP" -> Number.SINGULAR;
            case "PRP" -> ofPronoun(subject.form().toLowerCase(Locale.ROOT));
            default -> null;
        };
    }

    private static @Nullable Number ofPronoun(String pronoun) {
        return switch (pronoun) {
            case "he", "she", "it" -> Number.SINGULAR;
            case "they", "we" -> Number.PLURAL;
            default -> null;
        };
    }
}
