package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Sentence;
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
    private final Material material;
    private final Sources sources;
    private final Lexicon lexicon;
    private final EncounterNouns nouns;
    private final Attendance attendance;
    private final Apart apart;
    private final Circumstances circumstances;
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
        this.sources = sources;
        this.lexicon = lexicon;
        this.nouns = new EncounterNouns(material, lexicon);
        this.attendance = new Attendance(material, speakers, channels);
        this.apart = new Apart(speakers, lexicon);
        this.circumstances = new Circumstances(material, around, lexicon);
    }

    List<View> find() {
        for (Firing firing : material.firings("meeting")) {
            view(firing);
        }
        List<View> ordered = new ArrayList<>(views.values());
        ordered.sort(Comparator.comparing((View v) -> v.frame.head().span()));
        circumstances.handOn(ordered);
        return ordered;
    }

    private void view(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        Frame noun = nouns.whole(
                firing.filler("noun").flatMap(t -> material.frame(s, t)).orElse(frame));
        Meeting.Kind kind = kind(firing, noun);
        boolean asked = frame.mood() == Mood.ASKED || noun.mood() == Mood.ASKED;
        if (kind == null || asked || heldForThePress(noun) || nouns.isAppeal(noun)) {
            return;
        }
        List<Figure> apart = this.apart.of(firing, noun);
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
        if (!view.implicit || firing.constant("status").isPresent()) {
            status(view, firing, noun);
        }
        circumstances.fill(view, firing, noun);
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

    private Meeting.@Nullable Kind kind(Firing firing, Frame noun) {
        Meeting.Kind word = nouns.kind(noun);
        String said = firing.constant("kind").orElse(null);
        return word == null || noun == firing.frame() && said != null ? Ids.constant(Meeting.Kind.class, said) : word;
    }

    private View fresh(Firing firing, Frame noun, Meeting.Kind kind) {
        Sentence s = noun.sentence();
        boolean implicit = firing.rule().gives().containsKey("implicit");
        boolean definite = implicit || nouns.definite(noun);
        View view = new View(noun, kind, definite);
        view.implicit = implicit;
        view.another = nouns.isAnother(noun);
        view.headline = s.number() == 0 && !s.token(s.size() - 1).upos().equals("PUNCT");
        view.negative =
                s.children(noun.head(), "det").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("no"));
        view.ordinal = nouns.ordinal(noun);
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
            if (what == Meeting.Changed.LEVEL) {
                frame.role("to").stream()
                        .flatMap(t -> material.frame(s, t).stream())
                        .flatMap(to -> to.role("of").stream())
                        .forEach(t -> attendance.groupLevel(view, s, t));
            }
        }
        if (said != null && !said.equals("mood")) {
            Meeting.Status status = Meeting.Status.valueOf(said.toUpperCase(Locale.ROOT));
            boolean real = frame.mood().isReal() || change != null && frame.mood() == Mood.PLANNED;
            if (real && !frame.negated()) {
                boolean past = status == Meeting.Status.ONGOING && frame.tense() == Tense.FUTURE;
                set(view, past ? Meeting.Status.PLANNED : status, true, firing);
            } else if (!frame.negated()) {
                set(view, Status.meeting(mood.isReal() ? frame.mood() : mood, frame.tense()), false, firing);
            } else if (mood.isReal() && frame.tense() == Tense.PAST && change == null) {
                view.negative = true; // "no such meeting was ever planned"
            }
            return;
        }
        // "talks led by A", "hosted by B" may be still to come
        boolean reduced = frame != noun && frame.passive() && frame.head().is("acl");
        if (said == null && (frame.sort() == Frame.Sort.NOUN || change != null || reduced)) {
            return;
        }
        if (mood == Mood.UNREAL) {
            view.negative = true; // "would have met"
            return;
        }
        boolean denied = frame.negated();
        if (denied && !firing.rule().gives().containsKey("absent")) {
            if (frame == noun
                    || firing.word() != null
                            && firing.rule().gives().containsKey("noun")
                            && !Attendance.missed(firing)) {
                view.negative = true;
            }
            return;
        }
        if (!frame.negated() && !firing.rule().gives().containsKey("absent")) {
            Meeting.Status byTense = firing.constant(frame.tense().name().toLowerCase(Locale.ROOT))
                    .filter(status -> mood.isReal())
                    .map(status -> Ids.constant(Meeting.Status.class, status))
                    .orElse(Status.meeting(mood, frame.tense()));
            set(view, byTense, frame == noun && !view.implicit, firing);
        }
    }

    private static void set(View view, Meeting.@Nullable Status status, boolean said, Firing firing) {
        if (status != null && (view.status == null || said)) {
            view.status = status;
            view.statusSaid |= said;
            view.foundBy.put("status", firing.rule().id());
        }
    }
}
