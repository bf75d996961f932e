package parley.read;

import java.util.List;
import java.util.Locale;
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
        CharSpan content = Phrases.content(s, head, turned(s, head));
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
        boolean inside = content.contains(cue.span()) && head.index() < cue.index() && !goesOn(s, head, cue);
        return inside && s.first(head) < before(s, cue) ? Phrases.trimmed(s, s.first(head), before(s, cue)) : content;
    }

    /** "The ban, she said, would be lifted": the cue stands in the midst of what is said. */
    static boolean goesOn(Sentence s, Token said, Token cue) {
        int last = cue.is("parataxis") ? s.last(cue) : cue.index();
        return s.first(said) < cue.index()
                && !s.children(cue, "nsubj").isEmpty()
                && s.tokens().stream()
                        .anyMatch(t -> t.index() > last && !t.upos().equals("PUNCT") && s.under(t, said));
    }

    /** The last word before a cue with its subject: "…, the ministry said". */
    private static int before(Sentence s, Token cue) {
        return s.children(cue, "nsubj").stream().mapToInt(s::first).reduce(cue.index(), Math::min) - 1;
    }

    /** "confirmed that they met but would not say": the second verb goes on with the cue, not with the content. */
    private List<Token> turned(Sentence s, Token head) {
        return s.children(head, "conj", "advcl").stream()
                .filter(c -> Authors.isAdding(s, c, lexicon)
                        || c.is("conj")
                                && SPEAKING.contains(c.lemma().toLowerCase(Locale.ROOT))
                                && s.children(c, "nsubj", "nsubj:pass").isEmpty()
                                && s.children(c, "cc").stream()
                                        .anyMatch(t -> t.lemma().equals("but")))
                .toList();
    }
}
