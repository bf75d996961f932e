package parley.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Entry;
import parley.record.Meeting;
import parley.record.Meeting.Role;
import parley.record.Polarity;
import parley.record.Reading;
import parley.record.When;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Evidence;
import parley.text.Published;

/** Makes the reading of an article that tells of one encounter. */
final class Telling {
    private final String outlet;
    private final String said;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Meeting.Participant> seats = new ArrayList<>();
    private final List<Meeting.Change> changes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Meeting.Kind kind = Meeting.Kind.TALKS;
    private Meeting.@Nullable Status status = Meeting.Status.PLANNED;
    private Meeting.@Nullable Level level;
    private Polarity polarity = Polarity.POSITIVE;
    private @Nullable String place;
    private @Nullable String topic;
    private @Nullable String day;
    private @Nullable String dayWords;

    private Telling(String outlet, String said) {
        this.outlet = outlet;
        this.said = said;
        words(outlet + " at " + said);
    }

    /** {@code said}: date and time with zone. */
    static Telling by(String outlet, String said) {
        return new Telling(outlet, said);
    }

    Telling kind(Meeting.Kind value) {
        kind = value;
        return this;
    }

    Telling status(Meeting.Status value) {
        status = value;
        return this;
    }

    Telling level(Meeting.Level value) {
        level = value;
        return this;
    }

    Telling denied() {
        status = null;
        polarity = Polarity.NEGATIVE;
        return this;
    }

    Telling at(String value) {
        place = value;
        return this;
    }

    Telling about(String value) {
        topic = value;
        return this;
    }

    Telling on(String value) {
        day = value;
        dayWords = value;
        return this;
    }

    /** On a day that the article only calls by its weekday. */
    Telling on(String value, String weekday) {
        day = value;
        dayWords = weekday;
        return this;
    }

    Telling changes(Meeting.Changed what) {
        changes.add(new Meeting.Change(what, null, null, at(words("changed " + what))));
        return this;
    }

    Telling states(String... codes) {
        for (String code : codes) {
            seats.add(new Meeting.Participant(actor(code, Actor.Kind.STATE, code, null), Role.ATTENDEE, List.of()));
        }
        return this;
    }

    Telling person(String name, String state, String office) {
        return person(name, state, office, Role.ATTENDEE);
    }

    Telling person(String name, String state, String office, Role role) {
        seats.add(new Meeting.Participant(actor(name, Actor.Kind.PERSON, state, office), role, List.of()));
        return this;
    }

    Telling standIn(String name, String state, String office, String insteadOf) {
        String out = actor(insteadOf, Actor.Kind.PERSON, state, null);
        seats.add(new Meeting.Participant(actor(name, Actor.Kind.PERSON, state, office), Role.ATTENDEE, List.of(out)));
        seats.add(new Meeting.Participant(out, Role.ABSENT, List.of()));
        return this;
    }

    private String actor(String name, Actor.Kind actorKind, @Nullable String state, @Nullable String office) {
        String id = "a" + (actors.size() + 1);
        actors.add(new Actor(id, name, actorKind, state, office, List.of(at(words(name))), Actor.KnownBy.TEXT));
        return id;
    }

    private CharSpan words(String words) {
        int start = text.length();
        text.append(words).append(". ");
        return new CharSpan(start, start + words.length());
    }

    private Evidence at(CharSpan span) {
        return new Article(text.toString(), Article.Origin.UNKNOWN).evidence(span);
    }

    Filed filed() {
        CharSpan told = words(outlet + " tells of an encounter");
        When when = day == null ? null : new When(day, dayWords == null ? null : at(words(dayWords)));
        Basis basis =
                new Basis(List.of(at(told)), List.of(), Certainty.CERTAIN, polarity, when, Map.of("record", "made up"));
        Entry meeting = new Meeting("m1", kind, null, topic, place, level, status, null, seats, changes, basis);
        Article article = new Article(
                text.toString(),
                new Article.Origin(
                        null,
                        outlet,
                        "https://" + Namesakes.key(outlet).replace(' ', '-') + ".example/" + said,
                        Published.parse(said, "test"),
                        "en"));
        OffsetDateTime time = OffsetDateTime.parse(said);
        return new Filed(
                new Reading(article, actors, List.of(meeting), List.of()),
                time,
                time.toInstant(),
                Filed.Standing.CURRENT);
    }
}
