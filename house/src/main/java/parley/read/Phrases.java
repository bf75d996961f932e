package parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** Cuts the words of a phrase or clause out of its tree, without what marks or surrounds it. */
final class Phrases {
    private static final Set<String> MARKERS = Set.of("case", "mark", "cc", "punct", "cc:preconj");
    private static final Set<String> LOOSE =
            Set.of("acl:relcl", "appos", "parataxis", "advcl", "discourse", "vocative", "list", "advcl:relcl");
    private static final Set<String> REASONS = Set.of("as", "because", "since", "although", "though", "while");
    private static final Set<String> SIDE = Set.of("parataxis", "discourse", "vocative", "list");

    private Phrases() {}

    /** A noun phrase without its preposition, its conjuncts, and what only a comma ties to it. */
    static CharSpan nominal(Sentence s, Token head) {
        return nominal(s, head, List.of());
    }

    static CharSpan nominal(Sentence s, Token head, List<Token> without) {
        return cut(
                s,
                head,
                child -> without.contains(child)
                        || child.is("conj")
                        || MARKERS.contains(child.rel())
                        || LOOSE.contains(child.rel()) && afterComma(s, child));
    }

    /** A noun phrase with its conjuncts. */
    static CharSpan nominals(Sentence s, Token head) {
        return cut(
                s,
                head,
                child -> MARKERS.contains(child.rel()) && child.index() < head.index()
                        || LOOSE.contains(child.rel()) && afterComma(s, child));
    }

    /** What somebody says: a clause without some of its dependents, or a noun phrase. */
    static CharSpan content(Sentence s, Token head, List<Token> without) {
        boolean clause = head.upos().equals("VERB")
                || head.upos().equals("AUX")
                || !s.children(head, "cop", "nsubj", "nsubj:pass", "csubj").isEmpty();
        return clause ? clause(s, head, without) : nominals(s, head);
    }

    /** A whole clause without its conjunction; what else it governs stays, side remarks go. */
    static CharSpan clause(Sentence s, Token head) {
        return clause(s, head, List.of());
    }

    static CharSpan clause(Sentence s, Token head, List<Token> without) {
        return cut(
                s,
                head,
                child -> without.contains(child) && outer(s, head, child, without)
                        || (child.is("mark") && !child.lemma().equals("to") || child.is("cc"))
                                && child.index() < head.index()
                        || SIDE.contains(child.rel()) && !spelledOut(s, child));
    }

    /** Whether a dependent stands before all that stays or the subject, or at the end: in the middle nothing can be cut out. */
    private static boolean outer(Sentence s, Token head, Token child, List<Token> without) {
        if (child.index() > head.index()) {
            return child.is("conj")
                    || s.children(head).stream()
                            .filter(t -> t.index() > child.index() && !t.is("punct"))
                            .allMatch(without::contains);
        }
        boolean first = s.children(head, "nsubj", "nsubj:pass", "csubj", "expl").stream()
                .noneMatch(subject -> subject.index() < child.index());
        return first || without.containsAll(before(s, head, child));
    }

    private static List<Token> before(Sentence s, Token head, Token child) {
        return s.children(head).stream()
                .filter(t -> t.index() < child.index() && !t.is("punct"))
                .toList();
    }

    /** "put a bargain: the rebels would leave": what stands behind a colon belongs to what it spells out. */
    private static boolean spelledOut(Sentence s, Token child) {
        int before = s.first(child) - 1;
        return child.is("parataxis") && before > 0 && s.token(before).form().equals(":");
    }

    /** A verb phrase from its verb on: no subject, auxiliary or "to", and none of the fillers given. */
    static CharSpan verbal(Sentence s, Token head, List<Token> without) {
        int last = s.last(head);
        for (Token child : s.children(head)) {
            boolean out = without.stream().anyMatch(w -> s.under(w, child))
                    || SIDE.contains(child.rel())
                    || loose(s, child)
                    || child.is("conj")
                            && (child.upos().equals("VERB") || child.upos().equals("AUX"))
                    || child.rel().startsWith("nsubj") && child.index() > head.index();
            if (out && child.index() > head.index()) {
                last = Math.min(last, s.first(child) - 1);
            }
        }
        int first = head.index();
        for (Token child : s.children(head, "cop")) {
            first = Math.min(first, child.index());
        }
        return trimmed(s, first, Math.max(last, first));
    }

    /** What a verb phrase can do without: "…, warning that", "… because", "…, with the exception of". */
    private static boolean loose(Sentence s, Token child) {
        boolean comma = afterComma(s, child) && child.is("advcl", "obl", "obl:unmarked");
        boolean reason = child.is("advcl")
                && s.children(child, "mark").stream()
                        .anyMatch(m -> REASONS.contains(m.lemma().toLowerCase(Locale.ROOT)));
        return comma || reason;
    }

    private static CharSpan cut(Sentence s, Token head, Predicate<Token> out) {
        int first = s.first(head);
        int last = s.last(head);
        for (Token child : s.children(head)) {
            if (out.test(child)) {
                if (child.index() < head.index()) {
                    first = Math.max(first, s.last(child) + 1);
                } else {
                    last = Math.min(last, s.first(child) - 1);
                }
            }
        }
        return trimmed(s, Math.min(first, head.index()), Math.max(last, head.index()));
    }

    /** Words {@code first} to {@code last} without the punctuation at their ends; a bracket or quote that closes inside stays. */
    static CharSpan trimmed(Sentence s, int first, int last) {
        int from = first;
        int to = last;
        while (from < to
                && (s.token(from).upos().equals("PUNCT") && !opens(s.token(from))
                        || s.token(from).upos().equals("CCONJ"))) {
            from++;
        }
        while (to > from
                && (s.token(to).upos().equals("PUNCT") && !closes(s, from, to)
                        || s.token(to).upos().equals("CCONJ"))) {
            to--;
        }
        return s.span(from, to);
    }

    private static boolean opens(Token t) {
        return "“\"‘'([«".contains(t.form());
    }

    private static boolean closes(Sentence s, int from, int to) {
        String form = s.token(to).form();
        int at = "”\"’')]»".indexOf(form);
        if (at < 0) {
            return false;
        }
        String open = "“\"‘'([«".substring(at, at + 1);
        for (int i = from; i < to; i++) {
            if (s.token(i).form().equals(open) || s.token(i).form().equals(form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean afterComma(Sentence s, Token child) {
        int before = s.first(child) - 1;
        return before >= 0
                        && (s.token(before).form().equals(",")
                                || s.token(before).form().equals("—")
                                || s.token(before).form().equals("-")
                                || s.token(before).form().equals("–")
                                || s.token(before).form().equals("(")
                                || s.token(before).form().equals(":"))
                || s.token(s.first(child)).form().equals(",");
    }
}
