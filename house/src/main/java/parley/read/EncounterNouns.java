package parley.read;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Lexicon;
import parley.record.Meeting;

/** What a noun of meeting tells by itself: which encounter it is ("a round of talks"), its kind, its number, whether it points back. */
final class EncounterNouns {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another", "some", "no");

    private static final Set<String> STAGES = Set.of("to", "as", "into");
    private static final Set<String> HOURS =
            Set.of("before", "after", "at", "over", "by", "until", "since", "during", "in");
    private static final Set<String> ESTEEMED = Set.of("of", "to", "for", "in", "acl");
    private static final Set<String> SETTINGS = Set.of("in", "during", "at");
    private static final Set<String> POINTING = Set.of("that", "this", "those", "these");

    private final Material material;
    private final Lexicon lexicon;

    EncounterNouns(Material material, Lexicon lexicon) {
        this.material = material;
        this.lexicon = lexicon;
    }

    /** Whether a noun is one of meeting, or measures one: "two days of talks", "a series of meetings". */
    static boolean isEncounter(Lexicon lexicon, Sentence s, Token noun) {
        return noun(lexicon, noun) || measured(lexicon, s, noun) != null;
    }

    private static boolean noun(Lexicon lexicon, Token noun) {
        return lexicon.find("encounter", noun.lemma().toLowerCase(Locale.ROOT), Frame.Sort.NOUN)
                .isPresent();
    }

    private static @Nullable Token measured(Lexicon lexicon, Sentence s, Token noun) {
        if (lexicon.find("measure", noun.lemma().toLowerCase(Locale.ROOT), Frame.Sort.NOUN)
                .isEmpty()) {
            return null;
        }
        return s.children(noun, "nmod").stream()
                .filter(t -> noun(lexicon, t)
                        && s.children(t, "case").stream()
                                .anyMatch(c -> c.lemma().equals("of")))
                .findFirst()
                .orElse(null);
    }

    /** "a round of talks" is one encounter, and so is what is measured in "two days of talks". */
    Frame whole(Frame noun) {
        Token inner = measured(lexicon, noun.sentence(), noun.head());
        Frame at = inner == null ? noun : material.frame(noun.sentence(), inner).orElse(noun);
        while (at.sort() == Frame.Sort.NOUN
                && at.governedAs().equals("of")
                && at.governor().isPresent()
                && noun(lexicon, at.governor().get().head())) {
            at = at.governor().get();
        }
        return at;
    }

    Meeting.@Nullable Kind kind(Frame noun) {
        return Ids.constant(
                Meeting.Kind.class,
                lexicon.find("encounter", noun.predicate(), Frame.Sort.NOUN)
                        .map(w -> w.fact("kind"))
                        .orElse(null));
    }

    /** "his call on all sides to stop", "calls for talks": nobody telephones. */
    boolean isAppeal(Frame noun) {
        return noun.sort() == Frame.Sort.VERB && noun.predicate().equals("call") && noun.has("upon")
                || noun.predicate().equalsIgnoreCase("call")
                        && noun.sort() == Frame.Sort.NOUN
                        && !noun.has("with")
                        && !noun.has("between")
                        && (noun.has("for")
                                || noun.has("to")
                                || noun.has("clause")
                                || noun.has("acl")
                                || noun.role("on").stream()
                                                .anyMatch(t -> material.figure(noun.sentence(), t)
                                                        .isPresent())
                                        && isFollowedByDeed(noun));
    }

    /** "his call on Norway to stop". */
    private static boolean isFollowedByDeed(Frame noun) {
        return noun.sentence().tokens().stream()
                .anyMatch(t -> t.index() > noun.head().index() && t.xpos().equals("TO"));
    }

    /** One of a series: a round, a session. */
    boolean isRound(Frame noun) {
        return lexicon.find("round", noun.predicate(), Frame.Sort.NOUN).isPresent();
    }

    /** "a round of sanctions", "a cycle of violence": of no talks. */
    boolean isOtherRound(Frame noun) {
        return isRound(noun)
                && !noun.role("of").isEmpty()
                && noun.role("of").stream()
                        .noneMatch(t -> isEncounter(lexicon, noun.sentence(), t)
                                || material.figure(noun.sentence(), t).isPresent());
    }

    /** What a meeting was downgraded to or billed as: no other meeting. */
    boolean isStage(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && STAGES.contains(noun.governedAs())
                && noun.governor()
                        .filter(above -> above.sort() == Frame.Sort.VERB)
                        .filter(above -> Stream.concat(above.role("object").stream(), above.role("subject").stream())
                                .anyMatch(t -> !t.equals(noun.head()) && isEncounter(lexicon, noun.sentence(), t)))
                        .isPresent();
    }

    /** "ruled out any contact", "rejected talks", "is not seeking a meeting": a stand, not a meeting. */
    boolean isRefused(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && noun.negated()
                && !noun.governedAs().equals("subject")
                && noun.governor()
                        .filter(above -> above.negated() ? noun.mood() == Mood.WANTED : refuses(above))
                        .isPresent();
    }

    /** "the importance of dialogue with B", "openness to talks": what somebody thinks of it, not that it is held. */
    boolean isEsteemed(Frame noun) {
        Frame first = noun;
        while (first.head().is("conj") && first.governor().isPresent()) {
            first = first.governor().get();
        }
        return noun.sort() == Frame.Sort.NOUN
                && ESTEEMED.contains(first.governedAs())
                && !definite(noun)
                && first.governor()
                        .filter(above -> lexicon.find("esteem", above.predicate(), Frame.Sort.NOUN)
                                .isPresent())
                        .isPresent();
    }

    boolean refuses(Frame frame) {
        return lexicon.find("refusing", frame.predicate(), null).isPresent();
    }

    /** "agreed in a call", "was discussed during a meeting": the meeting is as real as what was done at it. */
    static boolean isSetting(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && SETTINGS.contains(noun.governedAs())
                && noun.governor()
                        .filter(above -> above.sort() == Frame.Sort.VERB)
                        .isPresent();
    }

    /** "before lunch", "after dinner": a time of day. */
    boolean isHour(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && HOURS.contains(noun.governedAs())
                && noun.head().xpos().equals("NN")
                && noun.sentence().children(noun.head()).stream().allMatch(t -> t.is("case"));
    }

    boolean definite(Frame frame) {
        Sentence s = frame.sentence();
        Token noun = frame.head();
        if (frame.sort() != Frame.Sort.NOUN) {
            return false;
        }
        if (s.children(noun, "amod").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("such"))) {
            return true;
        }
        for (Token t : s.children(noun, "det", "nmod:poss")) {
            String form = t.lemma().toLowerCase(Locale.ROOT);
            return !INDEFINITE.contains(form) && (!t.is("nmod:poss") || isTime(s, t));
        }
        return false;
    }

    /** "yesterday's meeting". */
    private boolean isTime(Sentence s, Token owner) {
        return material.times(s.span()).stream().anyMatch(t -> t.span().contains(owner.span()));
    }

    /** "another round", "further talks", "an earlier session": not the one spoken of before. */
    boolean isAnother(Frame noun, String words) {
        return noun.sort() == Frame.Sort.NOUN
                && noun.sentence().children(noun.head(), "det", "amod").stream()
                        .anyMatch(t -> lexicon.find(words, t.lemma().toLowerCase(Locale.ROOT), null)
                                .isPresent());
    }

    /** "the fifth session", "the 42nd cycle of talks", "met for the ninth time". */
    @Nullable
    Integer ordinal(Frame frame) {
        Sentence s = frame.sentence();
        Integer own = ordinal(s, frame.head());
        if (own == null && frame.governor().isPresent() && frame.governedAs().equals("of")) {
            Frame above = frame.governor().get();
            own = measured(lexicon, s, above.head()) == null ? null : ordinal(s, above.head());
        }
        for (Token t : frame.role("appos")) {
            own = own == null ? number(s, t) : own; // "their next session, the twelfth"
        }
        for (String role : Set.of("for", "time")) {
            for (Token t : frame.role(role)) {
                own = own == null && t.lemma().equals("time") ? ordinal(s, t) : own;
            }
        }
        return own;
    }

    private @Nullable Integer ordinal(Sentence s, Token noun) {
        boolean pointed = s.children(noun, "det").stream()
                .anyMatch(t -> POINTING.contains(t.lemma().toLowerCase(Locale.ROOT)));
        return pointed // "that first meeting": the former of those just told
                ? null
                : s.children(noun, "amod", "nummod", "compound").stream()
                        .map(t -> number(s, t))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** What an ordinal counts: "42nd", "ninth", "fifty-eighth". */
    private @Nullable Integer number(Sentence s, Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        if (form.matches("\\d{1,3}(st|nd|rd|th)")) {
            return Integer.valueOf(form.replaceAll("\\D", ""));
        }
        int last = form.lastIndexOf('-');
        Integer units = value("ordinal", form.substring(last + 1));
        if (units == null) {
            return null;
        }
        String tens = last > 0
                ? form.substring(0, last)
                : t.index() > 1 && s.token(t.index() - 1).form().equals("-")
                        ? s.token(t.index() - 2).form().toLowerCase(Locale.ROOT)
                        : "";
        Integer more = tens.isEmpty() ? null : value("tens", tens);
        return more == null ? units : Integer.valueOf(more + units);
    }

    private @Nullable Integer value(String numbers, String word) {
        return lexicon.find(numbers, word, null)
                .map(w -> w.fact("value"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
