package parley.read;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import parley.text.Published;

/** When and where an encounter is as one rule has it, and when and where it was to be before it was moved. */
final class Circumstances {
    /** What marks the new day: "put off until Friday", "moved to 3 May", "rescheduled for Monday". */
    private static final Set<String> NEW = Set.of("to", "until", "till", "for", "from");

    private static final Set<String> VENUES = Set.of("in", "at", "near", "outside", "inside");
    private static final Set<String> COMPANY = Set.of("with", "between", "among");
    private static final Set<String> BESIDE = Set.of("object", "with", "without", "for");

    /** "talks on the border on Thursday": the day is that of the talks. */
    private static final Set<String> TOPICS = Set.of("on", "about", "over");

    /** How far behind "again" its day begins: " on the night of". */
    private static final int AFTER_AGAIN = 17;

    private final Material material;
    private final TimesAndPlaces around;
    private final Lexicon lexicon;

    Circumstances(Material material, TimesAndPlaces around, Lexicon lexicon) {
        this.material = material;
        this.around = around;
        this.lexicon = lexicon;
    }

    void fill(View view, Firing firing, Frame noun) {
        Frame frame = firing.frame();
        boolean changed = firing.constant("change").isPresent()
                && !firing.constant("status").orElse("").equals("suspended");
        if (frame.mood() == Mood.UNREAL || isFormer(frame)) {
            view.formerly |= isFormer(frame);
            former(view, Stream.of(noun, frame));
            return;
        }
        former(view, describing(noun).filter(this::isFormer));
        time(
                view,
                around.times(noun).stream()
                        .filter(t -> !around.marker(noun.sentence(), t).equals("since"))
                        .map(t -> isOpen(noun) ? next(t) : t)
                        .toList());
        noun.governed().stream()
                .filter(f -> f.sort() == Frame.Sort.NOUN && TOPICS.contains(f.governedAs()))
                .filter(f ->
                        lexicon.find("deed", f.predicate(), Frame.Sort.NOUN).isEmpty())
                .forEach(f -> time(
                        view,
                        around.times(f).stream()
                                .filter(t -> around.marker(noun.sentence(), t).equals("on"))
                                .toList()));
        boolean old = Stream.concat(describing(noun).flatMap(this::ahead), around.times(noun).stream())
                .anyMatch(t -> t.equals(view.when));
        if (changed && old) {
            view.formerWhen = view.formerWhen == null ? view.when : view.formerWhen;
            view.when = null; // the day that it was to be on
        }
        if (frame != noun) {
            time(
                    view,
                    around.times(frame).stream()
                            .filter(t -> !changed || NEW.contains(around.marker(frame.sentence(), t)))
                            .map(t -> changed ? later(t) : isOpen(noun) ? next(t) : t)
                            .toList());
        }
        if (view.when == null && EncounterNouns.isSetting(noun)) {
            noun.governor()
                    .filter(deed -> deed.mood() == Mood.ACTUAL && deed.tense() == Tense.PAST && !deed.negated())
                    .ifPresent(deed -> time(view, around.times(deed)));
        }
        if (changed) {
            shift(view, frame);
        }
        if (changed || view.when != null && view.place != null) {
            former(view, describing(noun));
        } else {
            if (view.when == null) {
                describing(noun)
                        .filter(f -> !isFormer(f))
                        .flatMap(this::ahead)
                        .filter(Circumstances::isPoint)
                        .findFirst()
                        .ifPresent(t -> view.when = t);
            }
        }
        place(view, firing, noun);
        view.house = view.place != null && around.isHouse(view.place);
    }

    /** "Norway's minister was in Oslo last week": no visit. */
    boolean isAtHome(Firing firing) {
        Sentence s = firing.frame().sentence();
        return firing.constant("abroad").isPresent()
                && firing.fillers("attendee").stream()
                        .flatMap(t -> material.figure(s, t).stream())
                        .anyMatch(f -> firing.filler("place")
                                .map(t -> TimesAndPlaces.name(s, t))
                                .filter(place -> around.stateOf(place)
                                        .filter(state -> !state.equals(f.state()))
                                        .isPresent())
                                .isEmpty());
    }

    private static boolean isOpen(Frame noun) {
        return noun.mood() == Mood.WANTED || noun.mood() == Mood.POSSIBLE;
    }

    /** "spoke on Monday and again on Tuesday night": the days of those that came after the first. */
    List<TimeExpression> again(Frame met) {
        Sentence s = met.sentence();
        return around.times(met).stream()
                .filter(time -> s.tokens().stream()
                        .anyMatch(t -> t.lemma().equalsIgnoreCase("again")
                                && t.index() > 0
                                && s.token(t.index() - 1).is("cc")
                                && t.span().end() <= time.span().start()
                                && time.span().start() - t.span().end() <= AFTER_AGAIN))
                .toList();
    }

    /** "had originally been scheduled for Monday". */
    boolean isFormer(Frame frame) {
        return (frame.tense() == Tense.PAST || frame.head().is("acl", "advcl"))
                && frame.role("adverb").stream()
                        .anyMatch(t -> lexicon.find("originally", t.lemma().toLowerCase(Locale.ROOT), null)
                                .isPresent());
    }

    private void place(View view, Firing firing, Frame noun) {
        Frame frame = firing.frame();
        Sentence s = noun.sentence();
        if (firing.rule().gives().containsKey("place")) {
            firing.filler("place").ifPresent(t -> view.place = TimesAndPlaces.name(s, t));
            return;
        }
        if (view.place == null) {
            view.place = describing(noun)
                    .filter(f -> !isFormer(f))
                    .flatMap(f -> where(f).stream())
                    .findFirst()
                    .orElse(null);
        }
        for (Frame f : frame == noun ? List.of(noun) : List.of(noun, frame)) {
            for (Token t : around.places(f)) {
                // "London talks" are there, "Cyprus talks" are about it
                boolean modifies = t.is("compound") && f == noun && (view.kind == Meeting.Kind.VISIT || !isState(s, t));
                boolean party = material.figure(s, t)
                        .filter(view.participants::containsKey)
                        .isPresent();
                if (view.place == null && !party && (TimesAndPlaces.strong(s, t) || modifies)) {
                    view.place = TimesAndPlaces.name(s, t);
                }
            }
            if (view.place == null) {
                view.place =
                        around.there(f).or(() -> venue(f)).or(() -> beside(f)).orElse(null);
            }
        }
    }

    /** "The minister will also meet B": on the day and in the place of what was told just before. */
    void handOn(List<View> views) {
        for (int i = 1; i < views.size(); i++) {
            View before = views.get(i - 1);
            View view = views.get(i);
            boolean more = view.frame.role("adverb").stream()
                    .anyMatch(t -> lexicon.find("furthermore", t.lemma().toLowerCase(Locale.ROOT), null)
                            .isPresent());
            view.another |= more && !view.implicit; // "also took part": in the same
            boolean near =
                    view.frame.sentence().number() - before.frame.sentence().number() <= 1;
            boolean same = view.attending().stream().anyMatch(before.participants::containsKey)
                    && view.status == before.status;
            if (more && near && same && view.when == null) {
                view.when = before.when;
                boolean called = view.kind == Meeting.Kind.CALL || before.kind == Meeting.Kind.CALL;
                view.place = view.place == null && !called ? before.place : view.place;
            }
        }
    }

    private static void time(View view, List<TimeExpression> times) {
        for (TimeExpression t : times) {
            boolean vague = t.type() == TimeExpression.Type.DURATION
                    || t.type() == TimeExpression.Type.SET
                    || t.value().equals("PRESENT_REF");
            if (!vague && view.when == null) {
                view.when = t;
            }
        }
    }

    private void former(View view, Stream<Frame> frames) {
        frames.forEach(f -> {
            for (TimeExpression t : ahead(f).toList()) {
                view.formerWhen = view.formerWhen == null && isPoint(t) ? t : view.formerWhen;
            }
            view.formerPlace = view.formerPlace == null ? where(f).orElse(null) : view.formerPlace;
        });
    }

    /** Times under a plan: "was to begin on Friday", "set for Friday" mean the Friday to come. */
    private Stream<TimeExpression> ahead(Frame f) {
        Published published = material.parsed().article().origin().published();
        boolean plan = !cameToNothing(f) && f.mood() == Mood.PLANNED
                || f.passive() && f.head().is("acl") && f.tense() == Tense.PAST && f.has("for");
        return around.times(f).stream()
                .map(t -> plan && published != null && isWeekday(t) && isBefore(t, published) ? nextWeek(t) : t);
    }

    /** "The meeting planned for Monday did not take place": that Monday is over. */
    private static boolean cameToNothing(Frame plan) {
        return plan.head().is("acl")
                && plan.governor()
                        .flatMap(Frame::governor)
                        .filter(verb -> verb.tense() == Tense.PAST && (verb.negated() || isPluperfect(verb)))
                        .isPresent();
    }

    /** "scheduled for Tuesday had been cancelled". */
    private static boolean isPluperfect(Frame verb) {
        return verb.sentence().children(verb.head(), "aux").stream()
                .anyMatch(t -> t.lemma().equals("have") && t.xpos().equals("VBD"));
    }

    /** "asked for a round in September": the September to come. */
    private TimeExpression next(TimeExpression t) {
        Published published = material.parsed().article().origin().published();
        if (published == null) {
            return t;
        }
        if (isWeekday(t) && isBefore(t, published)) {
            return nextWeek(t);
        }
        boolean month = t.value().matches("\\d{4}-\\d{2}")
                && !material.parsed().words(t.span()).matches(".*\\d.*")
                && t.value().compareTo(published.day().toString().substring(0, 7)) < 0;
        return month
                ? new TimeExpression(
                        t.span(),
                        t.type(),
                        YearMonth.parse(t.value()).plusYears(1).toString())
                : t;
    }

    private boolean isWeekday(TimeExpression t) {
        return material.parsed().words(t.span()).matches("(?i)(on )?(mon|tues|wednes|thurs|fri|satur|sun)day");
    }

    private static boolean isBefore(TimeExpression t, Published published) {
        return t.value().matches("\\d{4}-\\d{2}-\\d{2}")
                && t.value().compareTo(published.day().toString()) < 0;
    }

    private static TimeExpression nextWeek(TimeExpression t) {
        return new TimeExpression(
                t.span(), t.type(), LocalDate.parse(t.value()).plusWeeks(1).toString());
    }

    /** "put back from 9 to 16 October": to the later of the two. */
    private static TimeExpression later(TimeExpression t) {
        int slash = t.value().indexOf('/');
        return slash < 0 ? t : new TimeExpression(t.span(), t.type(), t.value().substring(slash + 1));
    }

    /** "put back by two weeks". */
    private void shift(View view, Frame frame) {
        around.times(frame).stream()
                .filter(t -> t.type() == TimeExpression.Type.DURATION)
                .filter(t -> around.marker(frame.sentence(), t).equals("by")
                        || around.marker(frame.sentence(), t).equals("for"))
                .findFirst()
                .ifPresent(t -> view.shift = period(t.value()));
    }

    private static @Nullable Period period(String value) {
        try {
            return Period.parse(value);
        } catch (DateTimeParseException e) {
            return null; // "P3X": some weeks
        }
    }

    private static boolean isPoint(TimeExpression t) {
        return t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME;
    }

    /** "in a Nairobi hotel", "at a hotel outside Geneva": the place names a venue. */
    private Optional<String> venue(Frame f) {
        return f.governed().stream()
                .filter(v -> v.sort() == Frame.Sort.NOUN
                        && VENUES.contains(v.governedAs())
                        && !v.head().upos().equals("PROPN"))
                .flatMap(v -> around.places(v).stream()
                        .filter(t -> t.is("compound", "nmod")
                                && material.figure(v.sentence(), t)
                                        .filter(view -> view.kind() != Figure.Kind.STATE)
                                        .isEmpty())
                        .map(t -> TimesAndPlaces.name(v.sentence(), t)))
                .findFirst();
    }

    /** "received his counterpart in Oslo": the place hangs on whom he met, or on what he met for. */
    private Optional<String> beside(Frame met) {
        return company(met).flatMap(f -> where(f).stream()).findFirst();
    }

    /** Whom one meets: what hangs on them in the tree may belong to the meeting. */
    private static Stream<Frame> company(Frame met) {
        boolean verb = met.sort() == Frame.Sort.VERB;
        return met.governed().stream()
                .filter(f -> f.sort() == Frame.Sort.NOUN
                        && ((verb ? BESIDE : COMPANY).contains(f.governedAs())
                                || met.passive() && f.governedAs().equals("subject")));
    }

    private boolean isState(Sentence s, Token t) {
        return material.figure(s, t).filter(f -> f.kind() == Figure.Kind.STATE).isPresent();
    }

    private Optional<String> where(Frame f) {
        return around.places(f).stream()
                .filter(t -> TimesAndPlaces.strong(f.sentence(), t))
                .filter(t -> material.figure(f.sentence(), t)
                        .filter(p -> p.kind() == Figure.Kind.PERSON)
                        .isEmpty())
                .map(t -> TimesAndPlaces.name(f.sentence(), t))
                .findFirst();
    }

    /** What clauses say of the noun: "set for Friday", "that they were to hold in Sofia". */
    private static Stream<Frame> describing(Frame noun) {
        // "a session of ministers planned for Friday": the tree hangs the plan on the ministers
        Stream<Frame> inner = noun.governed().stream()
                .filter(f -> f.sort() == Frame.Sort.NOUN && noun.role("of").contains(f.head()))
                .flatMap(Circumstances::clauses)
                .filter(f -> f.passive() || f.mood() == Mood.PLANNED || f.mood() == Mood.UNREAL);
        return Stream.concat(clauses(noun), inner);
    }

    private static Stream<Frame> clauses(Frame noun) {
        return noun.governed().stream()
                .filter(f -> f.sort() == Frame.Sort.VERB
                        && (noun.role("acl").contains(f.head())
                                || noun.role("relcl").contains(f.head())));
    }
}
