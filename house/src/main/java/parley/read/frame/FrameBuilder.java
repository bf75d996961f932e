package parley.read.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Makes the frames of a sentence: first the roles that the tree shows under each predicate, then those handed on from other
 * predicates ({@link Handing}), then polarity, mood and tense ({@link Features}), each governor before what it governs.
 */
public final class FrameBuilder {
    private static final Set<String> FUNCTION =
            Set.of("AUX", "DET", "ADP", "PUNCT", "CCONJ", "SCONJ", "PART", "SYM", "X");

    private final Governors governors;

    public FrameBuilder(Governors governors) {
        this.governors = governors;
    }

    /** The frames of one sentence, in the order of their heads. */
    public List<Frame> build(Sentence sentence) {
        Map<Token, Frame> byHead = new HashMap<>();
        List<Frame> frames = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            Frame.Sort sort = sort(sentence, t);
            if (sort != null) {
                String whole = prepositional(sentence, t);
                Frame frame = whole.isEmpty()
                        ? new Frame(sentence, t, predicate(sentence, t), sort)
                        : new Frame(sentence, t, whole, Frame.Sort.ADJECTIVE);
                Roles.fill(frame);
                byHead.put(t, frame);
                frames.add(frame);
            }
        }
        Handing handing = new Handing(byHead, governors);
        frames.forEach(handing::link);
        List<Frame> topDown = handing.topDown(frames);
        topDown.forEach(handing::hand);
        Features features = new Features(governors);
        topDown.forEach(features::mark);
        return frames;
    }

    private static Frame.@org.jspecify.annotations.Nullable Sort sort(Sentence s, Token t) {
        if (FUNCTION.contains(t.upos()) && !isMainAux(s, t)) {
            return null;
        }
        boolean copular = !s.children(t, "cop").isEmpty();
        return switch (t.upos()) {
            case "VERB" -> t.is("amod", "compound", "case", "fixed", "mark") ? null : Frame.Sort.VERB;
            case "AUX" -> Frame.Sort.VERB;
            case "ADJ" ->
                t.is("amod") && s.children(t, "advcl", "ccomp", "xcomp", "obl").isEmpty() ? null : Frame.Sort.ADJECTIVE;
            case "NOUN", "PROPN" -> t.is("compound", "flat") && !copular ? null : Frame.Sort.NOUN;
            case "ADV", "PRON", "NUM" -> copular ? Frame.Sort.ADJECTIVE : null;
            default -> null;
        };
    }

    /** "is to hold": the tree may make the verb "be" the head. */
    private static boolean isMainAux(Sentence s, Token t) {
        return t.upos().equals("AUX")
                && !t.is("aux", "aux:pass", "cop")
                && !s.children(t, "xcomp", "nsubj").isEmpty();
    }

    /** "is against the ban", "is out of the question": the preposition is what is said. */
    private String prepositional(Sentence s, Token t) {
        boolean being = s.children(t, "cop").isEmpty()
                && t.xpos().equals("VBG")
                && s.children(t, "aux").stream().anyMatch(a -> a.lemma().equals("be"));
        String marker = s.children(t, "cop").isEmpty() && !being ? "" : Roles.marker(s, t);
        return marker.isEmpty()
                ? ""
                : governors.isIdiom("be " + marker)
                        ? "be " + marker
                        : governors.isIdiom(marker + " " + t.lemma()) ? marker + " " + t.lemma() : "";
    }

    private String predicate(Sentence s, Token t) {
        StringBuilder out = new StringBuilder(t.lemma());
        for (Token particle : s.children(t, "compound:prt")) {
            out.append(' ').append(particle.lemma());
        }
        for (Token adverb : s.children(t, "advmod")) {
            if (adverb.index() == t.index() + 1 && governors.isIdiom(out + " " + adverb.lemma())) {
                out.append(' ').append(adverb.lemma());
            }
        }
        for (Token object : s.children(t, "obj")) {
            if (governors.isIdiom(out + " " + object.lemma())) {
                out.append(' ').append(object.lemma());
            }
        }
        return out.toString();
    }
}
