package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Meeting;
import parley.text.CharSpan;
import parley.text.Published;

/** Makes the views of encounters: all that rules found about one noun or verb of meeting, in one. */
final class Views {
    /** A headline may stand below a slug. */
    private static final int HEADLINES = 1;

    private final Material material;
    private final Sources sources;
    private final Proposers proposers;
    private final Lexicon lexicon;
    private final EncounterNouns nouns;
    private final Attendance attendance;
    private final Apart apart;
    private final Circumstances circumstances;
    private final Fate fate;
    private final Map<Key, View> views = new LinkedHashMap<>();

    /** One view for each noun or verb of meeting; where several are met apart ("separately"), one for each of them. */
    private record Key(
            Frame noun, @Nullable Figure apart, @Nullable TimeExpression again) {
        Key(Frame noun, @Nullable Figure apart) {
            this(noun, apart, null);
        }
    }

    Views(
            Material material,
            TimesAndPlaces around,
            Sources sources,
            Speakers speakers,
            Channels channels,
            Lexicon lexicon) {
        this.material = material;
        this.sources = sources;
        this.lexicon = lexicon;
        this.nouns = new EncounterNouns(material, lexicon);
        this.proposers = new Proposers(speakers, nouns);
        this.attendance = new Attendance(material, speakers, channels, lexicon);
        this.apart = new Apart(speakers, lexicon);
        this.circumstances = new Circumstances(material, around, lexicon);
        this.fate = new Fate(material, attendance, lexicon);
    }

    List<View> find() {
        for (Firing firing : material.firings("meeting")) {
            view(firing);
        }
        List<View> ordered = new ArrayList<>(views.values());
        ordered.sort(Comparator.comparing((View v) -> v.frame.head().span()));
        ordered.forEach(Reunions::body);
        circumstances.handOn(ordered);
        Reunions.again(ordered);
        new Leading(material).complete(ordered);
        return Journeys.withPurposes(ordered);
    }

    private void view(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        Frame noun = nouns.whole(
                firing.filler("noun").flatMap(t -> material.frame(s, t)).orElse(frame));
        Meeting.Kind kind = kind(firing, noun);
        // "whether they will attend the talks": there are talks
        boolean asked = frame.mood() == Mood.ASKED && (frame != noun || !nouns.definite(noun));
        boolean alone = frame == noun && firing.caught().isEmpty();
        if (kind == null
                || asked
                || heldForThePress(noun)
                || nouns.isAppeal(noun)
                || nouns.isStage(noun)
                || nouns.isOtherRound(noun)
                || nouns.isRefused(noun)
                || nouns.isEsteemed(noun)
                || isGoingOn(noun)
                || circumstances.isAtHome(firing)
                || isThought(frame, kind)
                || alone && nouns.isHour(noun)) {
            return;
        }
        List<Figure> apart = this.apart.of(firing, noun, kind);
        if (apart.isEmpty()) {
            fill(firing, noun, views.computeIfAbsent(new Key(noun, null), k -> fresh(firing, noun, kind)), List.of());
            for (TimeExpression again : circumstances.again(noun)) {
                View view = views.computeIfAbsent(new Key(noun, null, again), k -> fresh(firing, noun, kind));
                fill(firing, noun, view, List.of());
                view.when = again;
                view.another = true;
            }
        }
        for (Figure one : apart) {
            fill(
                    firing,
                    noun,
                    views.computeIfAbsent(new Key(noun, one), k -> fresh(firing, noun, kind)),
                    others(apart, one));
        }
    }

    private static List<Figure> others(List<Figure> apart, Figure one) {
        return apart.stream().filter(f -> !f.equals(one)).toList();
    }

    /** {@code others} are met apart, in views of their own. */
    private void fill(Firing firing, Frame noun, View view, List<Figure> others) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        view.foundBy.putIfAbsent(
                view.implicit && firing.constant("status").isPresent() ? "again" : "record",
                firing.rule().id());
        CharSpan at = frame.head().span();
        attendance.fill(view, firing, noun, others);
        if ((!view.implicit || firing.constant("status").isPresent()) && !circumstances.isFormer(frame)) {
            fate.set(view, firing, noun);
        }
        circumstances.fill(view, firing, noun);
        view.sources = view.sources.isEmpty() ? sources.of(at) : view.sources;
        if (view.implicit) {
            view.implied = Status.meeting(frame.mood(), frame.tense());
        }
        for (Figure proposer : proposers.of(frame)) {
            if (!view.sources.contains(proposer)) {
                view.sources = Stream.concat(view.sources.stream(), Stream.of(proposer))
                        .toList();
            }
        }
        view.certainty = view.certainty.and(sources.certainty(at)).and(Status.certainty(fate.mood(frame, noun)));
        CharSpan clause = Phrases.clause(s, clauseHead(frame));
        if (view.evidence.stream().noneMatch(e -> e.contains(clause))) {
            view.evidence.removeIf(clause::contains);
            view.evidence.add(clause);
        }
    }

    /** "should keep talking", "go on meeting": no encounter by itself. */
    private boolean isGoingOn(Frame met) {
        return met.sort() == Frame.Sort.VERB
                && met.head().xpos().equals("VBG")
                && met.governedAs().equals("clause")
                && met.governor()
                        .filter(above -> lexicon.find("keep", above.predicate(), Frame.Sort.VERB)
                                .isPresent())
                        .isPresent();
    }

    /** A press conference is a channel, not an encounter of parties. */
    private boolean heldForThePress(Frame noun) {
        return noun.role("modifier").stream()
                .anyMatch(t -> lexicon.find(
                                "channel", t.lemma().toLowerCase(Locale.ROOT) + " " + noun.predicate(), Frame.Sort.NOUN)
                        .filter(word -> "press conference".equals(word.fact("channel")))
                        .isPresent());
    }

    /** "If the minister can fly to Moscow, he can fly to Kathmandu": no journey that anybody plans. */
    private static boolean isThought(Frame frame, Meeting.Kind kind) {
        return kind == Meeting.Kind.VISIT
                && frame.sort() == Frame.Sort.VERB
                && frame.sentence().children(frame.head(), "aux").stream()
                        .anyMatch(t -> t.form().equalsIgnoreCase("can"));
    }

    private Meeting.@Nullable Kind kind(Firing firing, Frame noun) {
        if (isRemote(firing.frame(), noun)) {
            return Meeting.Kind.CALL;
        }
        Meeting.Kind word = nouns.kind(noun);
        String said = firing.constant("kind").orElse(null);
        return word == null || noun == firing.frame() && said != null ? Ids.constant(Meeting.Kind.class, said) : word;
    }

    /** "a virtual meeting", "will meet by video conference": a call. */
    private boolean isRemote(Frame frame, Frame noun) {
        Meeting.Kind word = nouns.kind(noun);
        boolean met = word == Meeting.Kind.TALKS
                || word == Meeting.Kind.BILATERAL
                || word == null
                        && lexicon.find("meet", noun.predicate(), Frame.Sort.VERB)
                                .isPresent();
        return met
                && (noun.role("modifier").stream().anyMatch(this::isVirtual)
                        || noun.role("adverb").stream().anyMatch(this::isVirtual)
                        || Stream.of("by", "via", "over", "through", "on")
                                .flatMap(role -> Stream.concat(noun.role(role).stream(), frame.role(role).stream()))
                                .anyMatch(t -> isVirtual(t)
                                        || lexicon.find("phone", t.lemma().toLowerCase(Locale.ROOT), null)
                                                .isPresent()));
    }

    private boolean isVirtual(Token t) {
        return lexicon.find("virtual", t.lemma().toLowerCase(Locale.ROOT), null).isPresent();
    }

    private View fresh(Firing firing, Frame noun, Meeting.Kind kind) {
        Sentence s = noun.sentence();
        boolean implicit = firing.rule().gives().containsKey("implicit");
        boolean definite = implicit || nouns.definite(noun);
        View view = new View(noun, kind, definite);
        view.implicit = implicit;
        view.another = nouns.isAnother(noun, "another");
        view.next = nouns.isAnother(noun, "next");
        view.known = "known".equals(firing.rule().gives().get("implicit"));
        view.headline = s.number() <= HEADLINES && !s.token(s.size() - 1).upos().equals("PUNCT");
        view.negative =
                s.children(noun.head(), "det").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("no"));
        view.ordinal = nouns.ordinal(noun);
        view.numbered = view.ordinal != null && nouns.isRound(noun) && !noun.has("appos");
        live(view);
        noun.first("on")
                .or(() -> noun.first("about"))
                .or(() -> noun.first("over"))
                .filter(t -> material.parsed().times().stream()
                        .noneMatch(time -> time.span().overlaps(t.span()))) // "on Tuesday"
                .ifPresent(t -> view.topic = material.parsed().words(Phrases.nominal(s, t)));
        for (String role : List.of("of", "between", "among", "modifier", "from", "with")) {
            noun.role(role).forEach(t -> attendance.groupLevel(view, s, t));
        }
        return view;
    }

    /** "Summit live: …" over entries of the day: it is on that day. */
    private void live(View view) {
        Sentence s = view.frame.sentence();
        Published published = material.parsed().article().origin().published();
        if (view.headline && view.frame.sort() == Frame.Sort.NOUN && published != null) {
            s.tokens().stream()
                    .filter(t -> t.form().equalsIgnoreCase("live"))
                    .findFirst()
                    .ifPresent(t -> view.when = new TimeExpression(
                            t.span(), TimeExpression.Type.DATE, published.day().toString()));
        }
    }

    /** The verb in whose clause a noun stands. */
    static Token clauseHead(Frame frame) {
        Frame at = frame;
        int steps = 0;
        while (at.sort() == Frame.Sort.NOUN
                && at.governor().isPresent()
                && at.sentence().children(at.head(), "cop").isEmpty()
                && steps++ < 8) {
            at = at.governor().get();
        }
        return at.head();
    }
}
