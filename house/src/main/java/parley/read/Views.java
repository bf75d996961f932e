package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Meeting;
import parley.text.CharSpan;

/** Makes the views of encounters: all that rules found about one noun or verb of meeting, in one. */
final class Views {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another", "some", "no");

    private final Material material;
    private final TimesAndPlaces around;
    private final Sources sources;
    private final Speakers speakers;
    private final Channels channels;
    private final Lexicon lexicon;
    private final Map<Key, View> views = new LinkedHashMap<>();

    /** One view for each noun or verb of meeting; where several are met apart ("separately"), one for each of them. */
    private record Key(Frame noun, @Nullable Figure apart) {}

    Views(
            Material material,
            TimesAndPlaces around,
            Sources sources,
            Speakers speakers,
            Channels channels,
            Lexicon lexicon) {
        this.material = material;
        this.around = around;
        this.sources = sources;
        this.speakers = speakers;
        this.channels = channels;
        this.lexicon = lexicon;
    }

    List<View> find() {
        for (Firing firing : material.firings("meeting")) {
            view(firing);
        }
        List<View> ordered = new ArrayList<>(views.values());
        ordered.sort(Comparator.comparing((View v) -> v.frame.head().span()));
        return ordered;
    }

    private void view(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        Frame noun =
                whole(firing.filler("noun").flatMap(t -> material.frame(s, t)).orElse(frame));
        Meeting.Kind kind = kind(firing, noun);
        if (kind == null || heldForThePress(noun)) {
            return;
        }
        List<Figure> apart = apart(firing);
        if (apart.isEmpty()) {
            fill(firing, noun, views.computeIfAbsent(new Key(noun, null), k -> fresh(firing, noun, kind)), List.of());
        }
        for (Figure one : apart) {
            fill(
                    firing,
                    noun,
                    views.computeIfAbsent(new Key(noun, one), k -> fresh(firing, noun, kind)),
                    others(apart, one));
        }
    }

    /** "a round of talks" is one encounter. */
    private Frame whole(Frame noun) {
        Frame at = noun;
        while (at.sort() == Frame.Sort.NOUN
                && at.governedAs().equals("of")
                && at.governor().isPresent()
                && lexicon.find("encounter", at.governor().get().predicate(), Frame.Sort.NOUN)
                        .isPresent()) {
            at = at.governor().get();
        }
        return at;
    }

    private List<Figure> apart(Firing firing) {
        Frame frame = firing.frame();
        boolean separately = frame.role("adverb").stream()
                .anyMatch(t -> lexicon.find("apart", t.lemma().toLowerCase(Locale.ROOT), null)
                        .isPresent());
        if (!separately) {
            return List.of();
        }
        List<Token> met = firing.fillers("attendee").stream()
                .filter(t -> !frame.role("subject").contains(t))
                .toList();
        List<Figure> all = speakers.parties(frame.sentence(), met, frame.head().span());
        return all.size() > 1 ? all : List.of();
    }

    private static List<Figure> others(List<Figure> apart, Figure one) {
        return apart.stream().filter(f -> !f.equals(one)).toList();
    }

    /** {@code others} are met apart, in views of their own. */
    private void fill(Firing firing, Frame noun, View view, List<Figure> others) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        view.foundBy.putIfAbsent("record", firing.rule().id());
        CharSpan at = frame.head().span();
        for (Meeting.Role role : Meeting.Role.values()) {
            if (role == Meeting.Role.ABSENT
                    && (frame.negated() || !frame.mood().isReal() && frame.mood() != Mood.PLANNED)) {
                continue; // "urged him not to pull out": he has not
            }
            String field = role.name().toLowerCase(Locale.ROOT);
            for (Figure f : speakers.parties(s, firing.fillers(field), at)) {
                boolean nobody = f.kind() == Figure.Kind.UNNAMED
                        && f.plural()
                        && f.members().isEmpty();
                if (!nobody && !channels.isMedium(f) && !others.contains(f)) {
                    boolean gone = role == Meeting.Role.ATTENDEE && frame.negated() && frame != noun;
                    view.participant(f, gone ? Meeting.Role.ABSENT : role);
                    view.foundBy.put(
                            view.implicit ? field : "participants",
                            firing.rule().id());
                }
            }
            for (Token t : firing.fillers(field)) {
                groupLevel(view, s, t);
            }
        }
        boolean stays = frame.negated() && frame != noun && missed(firing);
        role(firing)
                .ifPresent(role -> speakers.parties(s, firing.fillers("party"), at)
                        .forEach(f -> view.participant(f, stays ? Meeting.Role.ABSENT : role)));
        List<Figure> away = speakers.parties(s, firing.fillers("instead"), at);
        List<Figure> there = view.attending();
        for (Figure f : away) {
            view.participant(f, Meeting.Role.ABSENT);
            there.stream()
                    .filter(p -> !away.contains(p)
                            && speakers.parties(s, firing.fillers("attendee"), at)
                                    .contains(p))
                    .forEach(p -> view.standsIn(p, f));
        }
        if (!away.isEmpty()
                || frame.negated() && frame != noun && firing.rule().gives().containsKey("attendee")) {
            view.changes.add(new View.Change(Meeting.Changed.PARTICIPANTS, null, Phrases.clause(s, frame.head())));
        }
        if (!view.implicit) {
            status(view, firing, noun);
        }
        whenAndWhere(view, firing, noun);
        view.sources = view.sources.isEmpty() ? sources.of(at) : view.sources;
        view.certainty = view.certainty
                .and(sources.certainty(at))
                .and(Status.certainty(frame == noun ? frame.mood() : noun.mood()));
        CharSpan clause = Phrases.clause(s, clauseHead(frame));
        if (view.evidence.stream().noneMatch(e -> e.contains(clause))) {
            view.evidence.removeIf(clause::contains);
            view.evidence.add(clause);
        }
    }

    /** A press conference is a channel, not an encounter of parties. */
    private boolean heldForThePress(Frame noun) {
        return noun.role("modifier").stream()
                .anyMatch(t -> lexicon.find(
                                "channel", t.lemma().toLowerCase(Locale.ROOT) + " " + noun.predicate(), Frame.Sort.NOUN)
                        .isPresent());
    }

    private static Optional<Meeting.Role> role(Firing firing) {
        return firing.constant("role").map(r -> Meeting.Role.valueOf(r.toUpperCase(Locale.ROOT)));
    }

    private Meeting.@Nullable Kind kind(Firing firing, Frame noun) {
        String word = lexicon.find("encounter", noun.predicate(), Frame.Sort.NOUN)
                .map(w -> w.fact("kind"))
                .orElse(null);
        String said =
                noun == firing.frame() || word == null ? firing.constant("kind").orElse(word) : word;
        return Ids.constant(Meeting.Kind.class, said);
    }

    private View fresh(Firing firing, Frame noun, Meeting.Kind kind) {
        Sentence s = noun.sentence();
        boolean implicit = firing.rule().gives().containsKey("implicit");
        boolean definite = implicit || noun.sort() == Frame.Sort.NOUN && definite(s, noun.head());
        View view = new View(noun, kind, definite);
        view.implicit = implicit;
        view.negative =
                s.children(noun.head(), "det").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("no"));
        view.ordinal = ordinal(s, noun.head());
        noun.first("on")
                .or(() -> noun.first("about"))
                .or(() -> noun.first("over"))
                .ifPresent(t -> view.topic = material.parsed().words(Phrases.nominal(s, t)));
        for (String role : List.of("of", "between", "among", "modifier", "from", "with")) {
            noun.role(role).forEach(t -> groupLevel(view, s, t));
        }
        return view;
    }

    private void groupLevel(View view, Sentence s, Token t) {
        material.figure(s, t)
                .filter(f -> f.plural() && f.level() != null)
                .ifPresent(f -> view.level = Ids.constant(Meeting.Level.class, f.level()));
    }

    private static boolean definite(Sentence s, Token noun) {
        if (s.children(noun, "amod").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("such"))) {
            return true;
        }
        for (Token t : s.children(noun, "det", "nmod:poss")) {
            String form = t.lemma().toLowerCase(Locale.ROOT);
            return !INDEFINITE.contains(form) && !t.is("nmod:poss");
        }
        return false;
    }

    private @Nullable Integer ordinal(Sentence s, Token noun) {
        for (Token t : s.children(noun, "amod", "nummod", "compound")) {
            Lexicon.Word word = lexicon.find("ordinal", t.form().toLowerCase(Locale.ROOT), null)
                    .orElse(null);
            if (word != null && word.fact("value") != null) {
                return Integer.valueOf(String.valueOf(word.fact("value")));
            }
        }
        return null;
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

    private void status(View view, Firing firing, Frame noun) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        String said = firing.constant("status").orElse(null);
        String change = firing.constant("change").orElse(null);
        // under a verb that carries it the noun has the mood: "is considering a visit"
        Mood mood = frame == noun ? frame.mood() : noun.mood();
        if (change != null && !frame.negated() && frame.mood() != Mood.POSSIBLE && frame.mood() != Mood.WANTED) {
            Meeting.Changed what = Meeting.Changed.valueOf(change.toUpperCase(Locale.ROOT));
            view.changes.add(new View.Change(
                    what, what == Meeting.Changed.STATUS ? said : null, Phrases.clause(s, frame.head())));
            view.foundBy.put("changes", firing.rule().id());
        }
        if (said != null && !said.equals("mood")) {
            Meeting.Status status = Meeting.Status.valueOf(said.toUpperCase(Locale.ROOT));
            boolean real = frame.mood().isReal() || change != null && frame.mood() == Mood.PLANNED;
            if (real && !frame.negated()) {
                boolean past = status == Meeting.Status.ONGOING && frame.tense() == Tense.FUTURE;
                set(view, past ? Meeting.Status.PLANNED : status, true, firing);
            } else if (!frame.negated()) {
                set(view, Status.meeting(mood, frame.tense()), false, firing);
            } else if (mood.isReal() && frame.tense() == Tense.PAST && change == null) {
                view.negative = true; // "no such meeting was ever planned"
            }
            return;
        }
        if (said == null && (frame.sort() == Frame.Sort.NOUN || change != null)) {
            return;
        }
        if (mood == Mood.UNREAL) {
            view.negative = true; // "would have met"
            return;
        }
        boolean denied = frame.negated();
        if (denied && !firing.rule().gives().containsKey("absent")) {
            if (frame == noun
                    || firing.word() != null && firing.rule().gives().containsKey("noun") && !missed(firing)) {
                view.negative = true;
            }
            return;
        }
        if (!frame.negated() && !firing.rule().gives().containsKey("absent")) {
            boolean underWay = mood.isReal() && frame.tense() == Tense.PROGRESSIVE;
            Meeting.Status status = Status.meeting(mood, frame.tense());
            set(
                    view,
                    underWay && firing.constant("progressive").isPresent() ? Meeting.Status.PLANNED : status,
                    frame == noun,
                    firing);
        }
    }

    /** Verbs of taking part: who does not "attend" is missed, what is not "held" does not take place. */
    private static boolean missed(Firing firing) {
        return firing.word() != null && "yes".equals(firing.word().fact("missed"));
    }

    private static void set(View view, Meeting.@Nullable Status status, boolean said, Firing firing) {
        if (status != null && (view.status == null || said)) {
            view.status = status;
            view.statusSaid |= said;
            view.foundBy.put("status", firing.rule().id());
        }
    }

    /** What clauses say of the noun: "set for Friday", "that they were to hold in Sofia". */
    private static java.util.stream.Stream<Frame> describing(Frame noun) {
        return noun.governed().stream()
                .filter(f -> f.sort() == Frame.Sort.VERB
                        && (noun.role("acl").contains(f.head())
                                || noun.role("relcl").contains(f.head())));
    }

    private void whenAndWhere(View view, Firing firing, Frame noun) {
        Frame frame = firing.frame();
        Sentence s = noun.sentence();
        for (Frame f : frame == noun ? List.of(noun) : List.of(noun, frame)) {
            for (TimeExpression t : around.times(f)) {
                boolean point = t.type() != TimeExpression.Type.DURATION
                        && t.type() != TimeExpression.Type.SET
                        && !t.value().equals("PRESENT_REF");
                if (point && view.when == null) {
                    view.when = t;
                }
            }
        }
        if (view.when == null) {
            describing(noun)
                    .flatMap(f -> around.times(f).stream())
                    .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
                    .findFirst()
                    .ifPresent(t -> view.when = t);
        }
        if (view.place == null && !firing.rule().gives().containsKey("place")) {
            describing(noun)
                    .flatMap(f -> around.places(f).stream())
                    .filter(t -> TimesAndPlaces.strong(s, t))
                    .findFirst()
                    .ifPresent(t -> view.place = TimesAndPlaces.name(s, t));
        }
        if (firing.rule().gives().containsKey("place")) {
            firing.filler("place").ifPresent(t -> view.place = TimesAndPlaces.name(s, t));
            return;
        }
        for (Frame f : frame == noun ? List.of(noun) : List.of(noun, frame)) {
            for (Token t : around.places(f)) {
                boolean modifies = t.is("compound") && f == noun;
                boolean party = material.figure(s, t)
                        .filter(view.participants::containsKey)
                        .isPresent();
                if (view.place == null && !party && (TimesAndPlaces.strong(s, t) || modifies)) {
                    view.place = TimesAndPlaces.name(s, t);
                }
            }
        }
    }
}
