package parley.read.frame;

import java.util.ArrayList;
import java.util.List;
import parley.language.Sentence;
import parley.language.Token;

/** Headlines tell plans without a verb that has a tense: "Norway to hold talks", "Norway, Iceland to meet in Oslo". */
final class Headlines {
    private Headlines() {}

    static boolean isPlan(Sentence s, Token verb) {
        boolean to = s.children(verb, "aux", "aux:pass", "cop").stream()
                        .noneMatch(t -> t.index() < verb.index() && !t.xpos().equals("VB"))
                && s.children(verb, "mark").stream().anyMatch(t -> t.xpos().equals("TO"));
        return to
                && (verb.head() < 0
                                && s.children(verb, "nsubj", "nsubj:pass").stream()
                                        .anyMatch(t -> t.index() < verb.index())
                        || !subjects(s, verb).isEmpty());
    }

    /** Who is to do it, where the tree takes him for the head of a phrase. */
    static List<Token> subjects(Sentence s, Token verb) {
        if (!verb.is("acl") || s.token(verb.head()).head() >= 0) {
            return List.of();
        }
        Token first = s.token(verb.head());
        if (!first.upos().equals("PROPN") || !s.children(first, "cop", "case").isEmpty()) {
            return List.of();
        }
        List<Token> all = new ArrayList<>(List.of(first));
        s.children(first, "conj", "appos").stream()
                .filter(t -> t.upos().equals("PROPN") && t.index() < verb.index())
                .forEach(all::add);
        return all;
    }
}
