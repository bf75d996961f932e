package parley.read.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import parley.language.Sentence;
import parley.language.Token;

/** The roles that hang under a predicate in the tree itself; passives turned. */
final class Roles {
    /** Prepositions with a noun inside, closed class. */
    private static final Set<String> MARKERS = Set.of(
            "in return for",
            "in exchange for",
            "in place of",
            "in favour of",
            "in favor of",
            "on behalf of",
            "in response to",
            "in reaction to",
            "in charge of",
            "on condition that",
            "on the condition that",
            "in case of");

    /** Sentence adverbs of a preposition and a noun, closed class. */
    private static final Set<String> ASIDES = Set.of("on hand", "for part", "in turn", "at time", "in end", "at end");

    private static final Set<String> COMPLEX =
            MARKERS.stream().map(m -> m.split(" ")[m.split(" ").length - 2]).collect(Collectors.toSet());

    /** Verbs that say what their subject is or becomes. */
    static final Set<String> COPULAS = Set.of("remain", "stay", "become", "seem", "appear", "stand", "feel");

    private Roles() {}

    static void fill(Frame frame) {
        Sentence s = frame.sentence();
        Token head = frame.head();
        boolean passive =
                !s.children(head, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()
                        || head.xpos().equals("VBN")
                                && head.is("acl")
                                && s.children(head, "aux").isEmpty();
        if (passive && frame.sort() == Frame.Sort.VERB) {
            frame.setPassive();
        }
        for (Token child : s.children(head)) {
            if (complex(frame, child)) {
                continue;
            }
            if (child.form().equalsIgnoreCase("provided") && child.is("advcl", "acl")) {
                s.children(child, "ccomp", "advcl", "xcomp").forEach(clause -> frame.add("provided", clause));
                continue;
            }
            if (child.is("advmod") && frame.predicate().endsWith(" " + child.lemma())) {
                // "stopped short of accusing": what hangs on the adverb is what the verb is about
                s.children(child, "advcl").forEach(clause -> frame.add("clause", clause));
            }
            if (isFaceToFace(s, child)) {
                continue;
            }
            boolean idiom = child.is("obj") && frame.predicate().endsWith(" " + child.lemma());
            String role = idiom ? "" : role(frame, child);
            if (!role.isEmpty()) {
                for (Token filler : conjuncts(s, child)) {
                    frame.add(role, filler);
                }
                s.children(child, "conj").stream()
                        .filter(c -> isRatherThan(s, c))
                        .forEach(c -> frame.add("rather than", c));
            }
        }
    }

    /** "met face to face": the face is nobody's object. */
    private static boolean isFaceToFace(Sentence s, Token child) {
        return child.lemma().equals("face")
                && s.children(child, "nmod").stream().anyMatch(t -> t.lemma().equals("face"));
    }

    /** "in return for X", "on condition that X": the noun is part of the preposition, X is what fills the role. */
    private static boolean complex(Frame frame, Token child) {
        Sentence s = frame.sentence();
        if (child.is("advmod") && (child.lemma().equals("soon") || child.lemma().equals("long"))) {
            List<Token> clauses = s.children(child, "advcl");
            clauses.forEach(clause -> frame.add("as " + child.lemma() + " as", clause));
            return !clauses.isEmpty();
        }
        if (!child.is("obl", "nmod") || !COMPLEX.contains(child.lemma())) {
            return false;
        }
        String before = marker(s, child) + " " + child.lemma();
        for (Token beside : s.children(frame.head(), "obl", "advcl")) {
            String marker = before + " " + marker(s, beside);
            if (s.first(beside) == child.index() + 1 && MARKERS.contains(marker)) {
                conjuncts(s, beside).forEach(filler -> frame.add(marker, filler));
                return true;
            }
        }
        for (Token inner : s.children(child, "nmod", "acl", "ccomp", "obl", "advcl", "acl:relcl")) {
            String marker = before + " " + marker(s, inner);
            if (MARKERS.contains(marker)) {
                conjuncts(s, inner).forEach(filler -> frame.add(marker, filler));
                return true;
            }
            // "in return for which he would …"
            boolean which = inner.is("acl:relcl")
                    && s.token(s.first(inner)).lemma().equals("for")
                    && MARKERS.contains(before + " for");
            if (which) {
                frame.add(before + " for", inner);
                return true;
            }
        }
        return false;
    }

    /** "called the president": one definite noun and nothing beside it is no clause, but after a verb of being. */
    private static boolean isThing(Sentence s, Token child) {
        Token verb = s.token(child.head());
        return child.is("xcomp")
                && child.upos().equals("NOUN")
                && verb.upos().equals("VERB")
                && !COPULAS.contains(verb.lemma())
                && s.children(verb, "obj", "nsubj:pass", "aux:pass").isEmpty()
                && s.children(child, "det").stream().anyMatch(t -> t.lemma().equals("the"))
                && s.children(child, "case", "cop", "mark").isEmpty();
    }

    private static String role(Frame frame, Token child) {
        Sentence s = frame.sentence();
        return switch (child.rel()) {
            case "nsubj", "nsubj:outer", "csubj" -> "subject";
            case "nsubj:pass", "csubj:pass", "obj" -> "object";
            case "iobj" -> "indirect";
            case "obl:agent" -> "subject";
            case "obl:unmarked", "nmod:unmarked" -> strayedSubject(frame, child) ? "subject" : "time";
            case "obl", "nmod" -> {
                String marker = marker(s, child);
                yield isAside(s, child, marker)
                        ? ""
                        : marker.equals("by") && frame.passive() || marker.isEmpty() && strayedSubject(frame, child)
                                ? "subject"
                                : marker.isEmpty() ? "time" : marker;
            }
            case "ccomp", "xcomp" -> isThing(s, child) ? "object" : "clause";
            case "nmod:poss" -> "owner";
            case "compound", "amod", "nmod:desc" -> frame.sort() == Frame.Sort.NOUN ? "modifier" : "";
            case "advcl", "advcl:relcl" -> {
                String marker = marker(s, child);
                yield forClause(frame, child)
                        ? "clause"
                        : provided(s, child)
                                ? "provided"
                                : !marker.isEmpty()
                                        ? marker
                                        : gerundBehind(s, frame.head(), child) ? "clause" : "advcl";
            }
            case "acl" -> {
                String marker = marker(s, child);
                yield marker.equals("of") || marker.equals("for") ? marker : "acl";
            }
            case "acl:relcl" -> spellsOut(s, child) ? "acl" : "relcl";
            case "appos" -> "appos";
            case "parataxis" -> "parataxis";
            case "advmod" -> "adverb";
            default -> "";
        };
    }

    /** "on the other hand", "for its part": says nothing of the verb. */
    private static boolean isAside(Sentence s, Token noun, String marker) {
        return ASIDES.contains(marker + " " + noun.lemma())
                && s.children(noun).stream().allMatch(t -> t.is("case", "det", "amod", "nummod", "nmod:poss", "punct"));
    }

    /** "a report according to which X …", "a report that X offered to …": a whole clause, with nothing in it for the noun. */
    static boolean spellsOut(Sentence s, Token clause) {
        for (Token child : s.children(clause)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (form.equals("which") && marker(s, child).equals("according to")) {
                return true;
            }
            boolean idle = form.equals("that")
                    && child.is("obj")
                    && !s.children(clause, "nsubj").isEmpty()
                    && s.children(clause, "obj", "ccomp", "xcomp").size() > 1;
            if (idle) {
                return true;
            }
        }
        return false;
    }

    /** A name before an active verb that has no subject is its subject, whatever the tree calls it. */
    private static boolean strayedSubject(Frame frame, Token child) {
        Sentence s = frame.sentence();
        return frame.sort() == Frame.Sort.VERB
                && !frame.passive()
                && child.index() < frame.head().index()
                && !child.name().equals("O")
                && s.children(frame.head(), "nsubj", "csubj", "expl").isEmpty();
    }

    /** "due to see": an infinitive right behind an adjective is what the adjective is about. */
    private static boolean forClause(Frame frame, Token child) {
        Sentence s = frame.sentence();
        return frame.sort() == Frame.Sort.ADJECTIVE
                && child.index() > frame.head().index()
                && s.first(child) == frame.head().index() + 1
                && marker(s, child).equals("to");
    }

    /** "rejected recognising it": a gerund right behind its verb is what the verb is about. */
    private static boolean gerundBehind(Sentence s, Token head, Token child) {
        return child.xpos().equals("VBG")
                && s.first(child)
                        == head.index() + 1 + s.children(head, "compound:prt").size();
    }

    /** "provided (that) …" is parsed as a participle beside the clause it marks. */
    private static boolean provided(Sentence s, Token clause) {
        int before = s.first(clause) - 1;
        if (before >= 0 && s.token(before).lemma().equals("that")) {
            before--;
        }
        return before >= 0 && s.token(before).form().equalsIgnoreCase("provided");
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
            List<Token> names = new ArrayList<>(List.of(filler));
            names.addAll(s.children(filler, "flat", "nmod:desc"));
            // "negotiators A and B": the names stand right behind what they are
            names.addAll(s.children(filler, "appos").stream()
                    .filter(t -> t.index() == filler.index() + 1)
                    .toList());
            for (Token name : names) {
                for (Token c : s.children(name, "conj")) {
                    boolean both = s.children(name, "cc:preconj").stream().anyMatch(Governors::isNegation);
                    if (!isClause(s, c)
                            && !isRatherThan(s, c)
                            && (both || s.children(c, "advmod", "cc").stream().noneMatch(Governors::isNegation))) {
                        all.add(c); // "neither A nor B"; "A, not B" is without B
                    }
                }
            }
        }
        return all;
    }

    /** "sends its envoy rather than its minister": beside another word, but in his stead. */
    private static boolean isRatherThan(Sentence s, Token conjunct) {
        return s.children(conjunct, "cc").stream()
                .anyMatch(t -> t.lemma().equals("rather") || t.lemma().equals("instead"));
    }

    static boolean isClause(Sentence s, Token t) {
        return t.upos().equals("VERB") && !t.xpos().equals("VBG")
                || !s.children(t, "nsubj", "nsubj:pass", "cop", "aux").isEmpty();
    }
}
