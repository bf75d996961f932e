package parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Meeting;

/** Who of several is met apart from the others: "separately", "one after the other", "in separate calls". */
final class Apart {
    private final Speakers speakers;
    private final Lexicon lexicon;

    Apart(Speakers speakers, Lexicon lexicon) {
        this.speakers = speakers;
        this.lexicon = lexicon;
    }

    /** Those met apart; empty where all were met together. */
    List<Figure> of(Firing firing, Frame noun, Meeting.Kind kind) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        boolean carried = frame != noun && noun.head().xpos().equals("NNS");
        List<Token> met = carried && noun.has("with")
                ? noun.role("with") // "will hold separate meetings with A and B"
                : firing.fillers("attendee").stream()
                        .filter(t -> !frame.role("subject").contains(t))
                        .toList();
        List<Token> signs = new ArrayList<>(frame.role("adverb"));
        signs.addAll(frame.role("in"));
        met.forEach(t -> signs.addAll(s.children(t, "advmod")));
        boolean oneAfterAnother = met.stream()
                .flatMap(t -> s.children(t, "advmod").stream())
                .anyMatch(t -> lexicon.find("furthermore", t.lemma().toLowerCase(Locale.ROOT), null)
                        .isPresent());
        if (noun.head().xpos().equals("NNS")) {
            signs.addAll(noun.role("modifier"));
        }
        // Whom one telephones, one telephones alone.
        boolean each = kind == Meeting.Kind.CALL
                && (noun.sort() == Frame.Sort.VERB && noun.role("object").equals(met)
                        || met.stream().anyMatch(t -> isEach(s, t)));
        boolean apart = each
                || oneAfterAnother
                || signs.stream().anyMatch(this::isApart)
                || frame.role("after").stream().anyMatch(t -> t.lemma().equals("other"));
        List<Figure> subjects =
                speakers.parties(s, frame.role("subject"), frame.head().span());
        List<Figure> all = apart
                ? speakers.parties(s, met, frame.head().span()).stream()
                        .filter(f -> !subjects.contains(f))
                        .toList()
                : List.of();
        return all.size() > 1 ? all : List.of();
    }

    /** "both A and B", "both presidents", "with A and with B". */
    private static boolean isEach(Sentence s, Token met) {
        return s.children(met, "cc:preconj", "det", "det:predet").stream()
                        .anyMatch(t -> t.lemma().equalsIgnoreCase("both"))
                || met.is("conj") && !s.children(met, "case").isEmpty();
    }

    private boolean isApart(Token t) {
        return lexicon.find("apart", t.lemma().toLowerCase(Locale.ROOT), null).isPresent();
    }
}
