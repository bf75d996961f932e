package parley.read;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.TimeExpression;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Lexicon;
import parley.record.Certainty;
import parley.record.Meeting;
import parley.text.CharSpan;
import parley.text.Published;

/** Last touches to joined views: which of them are meetings at all, their kind, and what time and level imply. */
final class Wholes {
    private final Material material;
    private final Lexicon lexicon;

    Wholes(Material material, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.material = material;
    }

    List<View> make(List<View> joined) {
        List<View> whole = new ArrayList<>();
        for (View view : joined) {
            undecided(view);
            sameParties(view, joined);
            delegations(view);
            settle(view);
            if (view.status == null && !view.negative) {
                view.status = byTime(view);
            }
            level(view);
            deserted(view);
            boolean somebody = !view.participants.isEmpty();
            boolean something = view.place != null || view.when != null || view.level != null;
            boolean met = view.frame.sort() == Frame.Sort.NOUN
                    || view.kind == Meeting.Kind.VISIT
                    || view.kind == Meeting.Kind.CONFERENCE
                    || view.attending().size() > 1
                    || view.level != null;
            // who "refuses to meet" takes a stand; that is no meeting denied
            boolean refused =
                    view.negative && view.frame.negated() && view.frame.head().is("xcomp");
            // "flew there", and nobody knows where
            boolean nowhere = view.kind == Meeting.Kind.VISIT
                    && view.place == null
                    && view.frame.role("adverb").stream()
                            .anyMatch(t -> t.lemma().equalsIgnoreCase("there"));
            if (!met && !view.negative || refused || nowhere) {
                continue;
            }
            view.negative &= view.status != Meeting.Status.CANCELLED && view.status != Meeting.Status.POSTPONED;
            boolean called = view.statusSaid && !view.changes.isEmpty();
            if (called || view.negative
                    ? called || somebody
                    : somebody
                            || view.place != null && view.when != null && view.status != null
                            || something && view.status != null && (view.statusSaid || !view.changes.isEmpty())) {
                whole.add(view);
            }
        }
        return whole;
    }

    /** Of a meeting of two that is to come, one stays away: it is off. */
    private static void deserted(View view) {
        List<Figure> absent = view.participants.entrySet().stream()
                .filter(e -> e.getValue() == Meeting.Role.ABSENT)
                .map(Map.Entry::getKey)
                .toList();
        long left = view.participants.values().stream()
                .filter(role -> role == Meeting.Role.ATTENDEE)
                .count();
        if (view.status == Meeting.Status.PLANNED
                && view.kind == Meeting.Kind.TALKS
                && view.frame.sort() == Frame.Sort.VERB
                && absent.size() == 1
                && left == 1
                && view.insteadOf.isEmpty()) {
            view.status = Meeting.Status.CANCELLED;
            CharSpan why = view.evidence.get(view.evidence.size() - 1);
            view.changes.add(new View.Change(Meeting.Changed.STATUS, "cancelled", why));
        }
    }

    /** "has yet to decide whether to attend the talks", of which nothing else is told. */
    private static void undecided(View view) {
        if (view.participants.isEmpty() && !view.undecided.isEmpty()) {
            view.undecided.forEach(f -> view.participant(f, Meeting.Role.ATTENDEE));
            view.status = view.status == null ? Meeting.Status.PROPOSED : view.status;
            view.certainty = view.certainty.and(Certainty.POSSIBLE);
        }
    }

    /** A round of talks is between those whose talks they are. */
    private void sameParties(View view, List<View> all) {
        if (!view.participants.isEmpty()
                || lexicon.find("round", view.frame.predicate(), Frame.Sort.NOUN)
                        .isEmpty()) {
            return;
        }
        all.stream()
                .filter(v -> v != view
                        && (v.kind == Meeting.Kind.TALKS || v.kind == Meeting.Kind.BILATERAL)
                        && sides(v).size() > 1
                        && (isSeries(v) || sides(v).stream().noneMatch(f -> f.kind() == Figure.Kind.PERSON)))
                .max(Comparator.comparingInt(v -> sides(v).size()))
                .ifPresentOrElse(
                        v -> parties(v).forEach(who -> view.participant(who, Meeting.Role.ATTENDEE)),
                        () -> statesOf(all).forEach(who -> view.participant(who, Meeting.Role.ATTENDEE)));
    }

    /** Of another round one knows the sides, not who will speak for them. */
    private List<Figure> parties(View v) {
        List<Figure> states = states(sides(v));
        boolean speakers = sides(v).stream().anyMatch(f -> f.kind() == Figure.Kind.PERSON);
        return states.size() == sides(v).size() ? states : speakers ? List.of() : sides(v);
    }

    private List<Figure> states(List<Figure> sides) {
        return material.cast().figures().stream()
                .filter(f -> f.kind() == Figure.Kind.STATE
                        && sides.stream().anyMatch(s -> Objects.equals(s.state(), f.state())))
                .toList();
    }

    /** The states whose leaders or ministers meet in the article's first meeting. */
    private List<Figure> statesOf(List<View> all) {
        List<String> states = all.stream()
                .limit(1)
                .filter(v -> v.kind == Meeting.Kind.TALKS && v.status == Meeting.Status.HELD)
                .flatMap(v -> v.attending().stream())
                .map(f -> f.kind() == Figure.Kind.PERSON ? f.state() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return states.size() == 2
                ? material.cast().figures().stream()
                        .filter(f -> f.kind() == Figure.Kind.STATE && states.contains(f.state()))
                        .toList()
                : List.of();
    }

    /** Talks that go on in rounds are rather those of a noun than an encounter of two. */
    private boolean isSeries(View v) {
        return v.frame.sort() == Frame.Sort.NOUN
                && lexicon.find("series", v.frame.predicate(), Frame.Sort.NOUN).isPresent();
    }

    private static List<Figure> sides(View v) {
        return v.participants.entrySet().stream()
                .filter(e -> e.getValue() == Meeting.Role.ATTENDEE
                        || e.getValue() == Meeting.Role.ABSENT && e.getKey().kind() != Figure.Kind.PERSON)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A named person stands for the state or body that sent him. */
    private static void delegations(View view) {
        view.participants.keySet().removeAll(view.spokenFor);
        List<Figure> persons = view.attending().stream()
                .filter(f -> f.kind() == Figure.Kind.PERSON && f.state() != null && !view.insteadOf.containsKey(f))
                .toList();
        if (view.kind != Meeting.Kind.VISIT) {
            view.participants
                    .entrySet()
                    .removeIf(e -> e.getKey().kind() == Figure.Kind.STATE
                            && e.getValue() == Meeting.Role.ATTENDEE
                            && persons.stream()
                                    .anyMatch(p ->
                                            Objects.equals(p.state(), e.getKey().state())));
        }
    }

    /** What is told in the present of a day to come is planned; what opened in an earlier month has been held. */
    private void settle(View view) {
        former(view);
        Published published = material.parsed().article().origin().published();
        TimeExpression when = view.when;
        Integer ahead = when == null || published == null ? null : ahead(when.value(), published.day());
        if (when != null
                && ahead != null
                && (view.status == Meeting.Status.HELD || view.status == Meeting.Status.ONGOING)) {
            // "flies on to Oslo tonight"
            boolean flies =
                    ahead == 0 && view.kind == Meeting.Kind.VISIT && view.frame.tense() == Tense.PRESENT && isDay(when);
            if (ahead > 0 || flies) {
                view.status = Meeting.Status.PLANNED;
            }
        }
        // "pulled out of Friday's talks": they may go on without it
        boolean left = view.changes.stream().allMatch(c -> c.what() == Meeting.Changed.PARTICIPANTS);
        if (left && ahead != null && ahead > 0 && view.status == Meeting.Status.SUSPENDED) {
            view.status = Meeting.Status.PLANNED;
        }
        if (when != null
                && published != null
                && view.status == Meeting.Status.ONGOING
                && when.value().matches("\\d{4}-\\d{2}.*")
                && when.value()
                                .substring(0, 7)
                                .compareTo(published.day().toString().substring(0, 7))
                        < 0) {
            view.status = Meeting.Status.HELD;
        }
    }

    /** What has no new day or place keeps the old ones; a day put off by a week is a week later. */
    private static void former(View view) {
        TimeExpression was = view.formerWhen;
        if (view.when == null && was != null) {
            boolean day = was.value().matches("\\d{4}-\\d{2}-\\d{2}.*");
            String value = view.shift != null && day
                    ? LocalDate.parse(was.value().substring(0, 10))
                            .plus(view.shift)
                            .toString()
                    : was.value();
            view.when = new TimeExpression(was.span(), was.type(), value);
        }
        view.place = view.place == null ? view.formerPlace : view.place;
        if (was != null
                && view.when != null
                && (view.status == Meeting.Status.PLANNED || view.status == Meeting.Status.HELD)
                && isDay(was)
                && isDay(view.when)) {
            redated(view, was.value(), view.when.value());
        }
        boolean dated = view.when != null && !view.when.equals(was);
        if (dated && view.status == Meeting.Status.POSTPONED) {
            view.changes.replaceAll(c ->
                    c.what() == Meeting.Changed.STATUS ? new View.Change(Meeting.Changed.DATE, null, c.evidence()) : c);
        }
    }

    private static boolean isDay(TimeExpression time) {
        return time.value().matches("\\d{4}-\\d{2}-\\d{2}.*");
    }

    /** What was to be on one day and will be on another has been put off, or brought forward. */
    private static void redated(View view, String was, String is) {
        int later = is.substring(0, 10).compareTo(was.substring(0, 10));
        if (later != 0 && view.changes.stream().noneMatch(c -> c.what() == Meeting.Changed.DATE)) {
            view.changes.add(new View.Change(Meeting.Changed.DATE, null, view.evidence.get(view.evidence.size() - 1)));
            boolean ahead = later > 0 && view.status == Meeting.Status.PLANNED;
            view.status = ahead ? Meeting.Status.POSTPONED : view.status;
        }
    }

    static Meeting.Kind kind(View view) {
        if (view.kind == Meeting.Kind.TALKS && view.attending().size() == 2) {
            return Meeting.Kind.BILATERAL;
        }
        return view.kind;
    }

    /** Without a verb that tells: before the article's day it was held, after it is planned; else as its clause's tense has it. */
    private Meeting.@Nullable Status byTime(View view) {
        // what is downgraded or moved is still to come
        if (view.changes.stream().anyMatch(c -> c.what() != Meeting.Changed.PARTICIPANTS)) {
            return Meeting.Status.PLANNED;
        }
        boolean setting = EncounterNouns.isSetting(view.frame);
        Mood mood = setting ? view.frame.governor().map(Frame::mood).orElse(Mood.ACTUAL) : view.frame.mood();
        boolean open = (mood == Mood.WANTED || mood == Mood.POSSIBLE)
                && (view.frame.governedAs().equals("object")
                        || view.frame.governedAs().equals("for"));
        if (open && view.frame.sort() == Frame.Sort.NOUN && !view.definite) {
            return Meeting.Status.PROPOSED; // "asked for a meeting", "did not rule out talks"
        }
        Published published = material.parsed().article().origin().published();
        if (view.when != null && view.when.equals(view.formerWhen)) {
            return null; // "was to have opened on Monday": nothing says that it did
        }
        Integer ahead = view.when == null || published == null ? null : ahead(view.when.value(), published.day());
        if (ahead != null && ahead != 0) {
            return ahead < 0 ? Meeting.Status.HELD : Meeting.Status.PLANNED;
        }
        boolean coming = view.frame.role("modifier").stream()
                .anyMatch(t -> lexicon.find("coming", t.lemma().toLowerCase(Locale.ROOT), null)
                        .isPresent());
        if (view.frame.sort() == Frame.Sort.NOUN && (coming || mood == Mood.PLANNED || mood == Mood.EXPECTED)) {
            return Meeting.Status.PLANNED; // "plans for a meeting", "the upcoming summit"
        }
        if (!mood.isReal()) {
            return Status.meeting(mood, view.frame.tense()); // "asked for talks"
        }
        Frame governor = view.frame.governor().orElse(view.frame);
        // "decided to go after a call": the call had been
        if (view.frame.governedAs().equals("after") && governor.tense() == Tense.PAST) {
            return Meeting.Status.HELD;
        }
        if (governor.mood() == Mood.PLANNED || governor.tense() == Tense.FUTURE) {
            return Meeting.Status.PLANNED;
        }
        boolean past = governor.mood().isReal() && governor.tense() == Tense.PAST;
        return past && !view.frame.negated() ? Meeting.Status.HELD : null;
    }

    /** Whether a day, week, month or year lies before (negative) or after the article's, as far as it says; null where that is not told. */
    private static @Nullable Integer ahead(String value, LocalDate day) {
        if (value.matches("\\d{4}-W\\d{2}.*")) {
            int week = day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return Integer.parseInt(value.substring(0, 4)) * 100 + Integer.parseInt(value.substring(6, 8)) - week;
        }
        if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?.*)?")) {
            return null;
        }
        String told = value.substring(0, Math.min(10, value.length()));
        return told.compareTo(day.toString().substring(0, told.length()));
    }

    /** Whether the evidence itself gives the persons' offices, not only their names. */
    private static boolean officesSaid(View view) {
        return view.attending().stream()
                .filter(f -> f.kind() == Figure.Kind.PERSON)
                .allMatch(f -> f.titled(view.evidence));
    }

    private static void level(View view) {
        if (view.level != null || !officesSaid(view)) {
            return;
        }
        List<Figure> persons = view.attending().stream()
                .filter(f -> f.kind() == Figure.Kind.PERSON)
                .toList();
        if (persons.size() >= 2 && persons.size() == view.attending().size()) {
            String first = persons.get(0).level();
            if (first != null && persons.stream().allMatch(p -> first.equals(p.level()))) {
                view.level = Ids.constant(Meeting.Level.class, first);
            }
        }
    }
}
