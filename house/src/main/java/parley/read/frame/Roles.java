package parley.read.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.language.Sentence;
import parley.language.Token;

/** The roles that hang under a predicate in the tree itself; passives turned. */
final class Roles {
    private Roles() {}

    static void fill(Frame frame) {
        Sentence s = frame.sentence();
        Token head = frame.head();
        boolean passive =
                !s.children(head, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()
                        || (head.xpos().equals("VBN") && head.is("acl"));
        if (passive && frame.sort() == Frame.Sort.VERB) {
            frame.setPassive();
        }
        for (Token child : s.children(head)) {
            String role = role(frame, child);
            if (!role.isEmpty()) {
                for (Token filler : conjuncts(s, child)) {
                    frame.add(role, filler);
                }
            }
        }
    }

    private static String role(Frame frame, Token child) {
        Sentence s = frame.sentence();
        return switch (child.rel()) {
            case "nsubj", "nsubj:outer", "csubj" -> "subject";
            case "nsubj:pass", "csubj:pass", "obj" -> "object";
            case "iobj" -> "indirect";
            case "obl:agent" -> "subject";
            case "obl:unmarked", "nmod:unmarked" -> "time";
            case "obl", "nmod" -> {
                String marker = marker(s, child);
                yield marker.equals("by") && frame.passive() ? "subject" : marker.isEmpty() ? "time" : marker;
            }
            case "ccomp", "xcomp" -> "clause";
            case "nmod:poss" -> "owner";
            case "compound", "amod", "nmod:desc" -> frame.sort() == Frame.Sort.NOUN ? "modifier" : "";
            case "advcl", "advcl:relcl" -> {
                String marker = marker(s, child);
                yield marker.isEmpty() ? "advcl" : marker;
            }
            case "acl" -> {
                String marker = marker(s, child);
                yield marker.equals("of") || marker.equals("for") ? marker : "acl";
            }
            case "acl:relcl" -> "relcl";
            case "appos" -> "appos";
            case "parataxis" -> "parataxis";
            case "advmod" -> "adverb";
            default -> "";
        };
    }

    /** The words that mark a filler, in lower case: "with", "in return for", "as soon as"; empty where none does. */
    static String marker(Sentence s, Token filler) {
        List<String> words = new ArrayList<>();
        for (Token t : s.children(filler)) {
            if (t.is("case", "mark") && t.index() < filler.index()) {
                words.add(t.form().toLowerCase(Locale.ROOT));
                for (Token f : s.children(t, "fixed")) {
                    words.add(f.form().toLowerCase(Locale.ROOT));
                }
            }
        }
        return String.join(" ", words);
    }

    /** A nominal filler and its conjuncts; a clause stays one. */
    static List<Token> conjuncts(Sentence s, Token filler) {
        List<Token> all = new ArrayList<>();
        all.add(filler);
        if (!isClause(s, filler)) {
            for (Token c : s.children(filler, "conj")) {
                if (!isClause(s, c)) {
                    all.add(c);
                }
            }
        }
        return all;
    }

    static boolean isClause(Sentence s, Token t) {
        return t.upos().equals("VERB") && !t.xpos().equals("VBG")
                || !s.children(t, "nsubj", "nsubj:pass", "cop", "aux").isEmpty();
    }
}
