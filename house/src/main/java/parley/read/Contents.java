package parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Lexicon;
import parley.text.CharSpan;

/** Which words of a sentence a cue governs. */
final class Contents {
    private static final Set<String> SPEAKING = Set.of(
            "say", "tell", "call", "describe", "comment", "add", "warn", "insist", "stress", "note", "deny", "decline");

    private static final Set<String> TERMS = Set.of("if", "unless", "until", "once", "because");

    private static final Set<String> TIED =
            Set.of("to", "toward", "towards", "on", "of", "for", "with", "between", "among", "against");

    private static final Set<String> RELATIVE = Set.of("which", "that");

    private final Material material;
    private final Lexicon lexicon;

    Contents(Material material, Lexicon lexicon) {
        this.material = material;
        this.lexicon = lexicon;
    }

    /** The content of a head: behind the cue with what a colon spells out, before it from the last semicolon on. */
    CharSpan of(Frame said, Token head) {
        Sentence s = said.sentence();
        Token cue = said.head();
        CharSpan content = Phrases.content(s, head, turned(s, cue, head));
        for (Token more : s.children(cue, "parataxis")) {
            boolean spelled = s.first(more) > head.index()
                            && s.token(s.first(more)).form().equals(":")
                    || s.first(more) > 0 && s.token(s.first(more) - 1).form().equals(":");
            if (spelled
                    && cue.index() < head.index()
                    && material.quotations(s.span()).isEmpty()) {
                content = content.to(s.span(s.first(more), s.last(more)));
            }
        }
        for (int i = cue.index() - 1; i > s.first(head); i--) {
            boolean cut = s.token(i).form().equals(";")
                    && content.start() < s.token(i).span().start()
                    && content.end() > s.token(i).span().end();
            if (cut && s.first(head) < i && head.index() < cue.index()) {
                return new CharSpan(s.token(i + 1).span().start(), content.end());
            }
        }
        int tail = tail(s, cue, head);
        if (tail >= 0) {
            return Phrases.trimmed(s, s.first(head), tail);
        }
        boolean inside = content.contains(cue.span()) && head.index() < cue.index() && !goesOn(s, head, cue);
        if (inside && s.first(head) < before(s, cue)) {
            return Phrases.trimmed(s, s.first(head), before(s, cue));
        }
        return head.is("obj") && lexicon.find("voicing", cue.lemma(), null).isPresent()
                ? stretched(s, cue, content)
                : content;
    }

    /** "stressed cooperation on shared priorities": what follows a noun at once is of the noun, wherever the tree hangs it. */
    private CharSpan stretched(Sentence s, Token cue, CharSpan content) {
        CharSpan whole = content;
        for (Token next : s.children(cue, "obl", "advcl")) {
            Token first = s.token(s.first(next));
            boolean tied = first.index() > 0
                    && s.token(first.index() - 1).span().end() == whole.end()
                    && first.is("case", "mark")
                    && TIED.contains(first.lemma().toLowerCase(Locale.ROOT))
                    && material.figure(s, next).isEmpty()
                    && material.times(s.span()).stream()
                            .noneMatch(time -> time.span().contains(next.span()));
            if (tied) {
                whole = whole.to(Phrases.nominals(s, next));
            }
        }
        return whole;
    }

    /** "The ban, she said, would be lifted": the cue stands in the midst of what is said. */
    static boolean goesOn(Sentence s, Token said, Token cue) {
        int last = cue.is("parataxis") ? s.last(cue) : cue.index();
        return s.first(said) < cue.index()
                && !s.children(cue, "nsubj").isEmpty()
                && s.tokens().stream()
                        .anyMatch(t -> t.index() > last && !t.upos().equals("PUNCT") && s.under(t, said));
    }

    /** "X would sign, she said, if Y left": where the condition behind the cue ends; -1 where there is none. */
    private static int tail(Sentence s, Token cue, Token said) {
        if (s.last(said) > cue.index() || s.children(cue, "nsubj").isEmpty()) {
            return -1;
        }
        return s.children(cue, "advcl").stream()
                .filter(c -> c.index() > cue.index()
                        && (c.lemma().equals("provide")
                                || s.children(c, "mark").stream()
                                        .anyMatch(m -> TERMS.contains(m.lemma().toLowerCase(Locale.ROOT)))))
                .filter(c -> s.first(c) > 0
                        && (s.token(s.first(c)).form().equals(",")
                                || s.token(s.first(c) - 1).form().equals(",")))
                .mapToInt(s::last)
                .max()
                .orElse(-1);
    }

    /** The last word before a cue with its subject: "…, the ministry said". */
    private static int before(Sentence s, Token cue) {
        return s.children(cue, "nsubj").stream().mapToInt(s::first).reduce(cue.index(), Math::min) - 1;
    }

    /** "said on Monday he was ready": that Monday he said so. */
    private boolean isDayOfSaying(Sentence s, Token cue, Token time) {
        return s.first(time) == cue.index() + 1
                && material.times(s.span()).stream().anyMatch(t -> t.span().contains(time.span()));
    }

    /** "confirmed that they met but would not say": the second verb goes on with the cue, not with the content. */
    private List<Token> turned(Sentence s, Token cue, Token head) {
        return s.children(head, "conj", "advcl", "obl", "obl:unmarked", "obj").stream()
                .filter(c -> c.is("obl", "obj")
                                && c.index() < head.index()
                                && c.upos().equals("PRON")
                                && RELATIVE.contains(c.lemma())
                        || Authors.isAdding(s, c, lexicon)
                        || c.is("obl", "obl:unmarked") && isDayOfSaying(s, cue, c)
                        || c.is("conj")
                                && SPEAKING.contains(c.lemma().toLowerCase(Locale.ROOT))
                                && s.children(c, "nsubj", "nsubj:pass").isEmpty()
                                && s.children(c, "cc").stream()
                                        .anyMatch(t -> t.lemma().equals("but")))
                .toList();
    }

    /** Indirect speech before its cue: "Talks will go on, the ministry said." */
    static Optional<CharSpan> spokenBefore(Frame cue) {
        Sentence s = cue.sentence();
        Token verb = cue.head();
        int first = s.first(verb);
        if (verb.is("parataxis") && verb.head() >= 0 && s.token(verb.head()).is("conj")) {
            return Optional.of(Phrases.clause(s, s.token(verb.head())));
        }
        if (verb.is("parataxis") && verb.head() >= 0 && goesOn(s, s.token(verb.head()), verb)) {
            Token said = s.token(verb.head());
            return Optional.of(Phrases.trimmed(s, s.first(said), s.last(said)));
        }
        if (verb.is("parataxis") && verb.head() >= 0 && first > 1) {
            return Optional.of(Phrases.trimmed(s, 0, first - 1));
        }
        // "No deal tonight, says the minister."
        boolean inverted = s.children(verb, "nsubj").stream().anyMatch(t -> t.index() > verb.index())
                && verb.index() > 1
                && s.token(verb.index() - 1).form().equals(",");
        if (inverted && verb.is("root")) {
            return Optional.of(Phrases.trimmed(s, 0, verb.index() - 2));
        }
        return Optional.empty();
    }
}
