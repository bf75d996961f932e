package parley.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Meeting;
import parley.record.Polarity;
import parley.record.When;
import parley.text.Evidence;

/**
 * One encounter as one article tells it, with its actors at hand.
 *
 * @param days when it is or was, as far as the article says
 */
record Told(
        String id,
        Shelved shelved,
        Meeting meeting,
        List<Part> parts,
        List<Side> sides,
        @Nullable Days days) {
    /** Earlier said first; the same order wherever it is asked. */
    static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> told.filed().said().toInstant())
            .thenComparing(told -> told.filed().article())
            .thenComparing(Told::start)
            .thenComparing(Told::id);

    record Part(Actor actor, Meeting.Role role, List<Actor> insteadOf) {}

    /** All that an article tells of encounters. */
    static List<Told> of(Shelved shelved) {
        Filed filed = shelved.filed();
        Map<String, Actor> actors = new HashMap<>();
        filed.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<Integer, Integer> begun = new HashMap<>();
        List<Told> all = new ArrayList<>();
        for (Meeting meeting : filed.reading().all(Meeting.class)) {
            int start = meeting.basis().evidence().get(0).start();
            String id = Ids.report(filed.article(), meeting.entryKind(), start, begun.merge(start, 1, Integer::sum));
            List<Part> parts = parts(meeting, actors);
            all.add(new Told(id, shelved, meeting, parts, Side.of(parts), days(filed, meeting)));
        }
        return all;
    }

    private static List<Part> parts(Meeting meeting, Map<String, Actor> actors) {
        List<Part> parts = new ArrayList<>();
        for (Meeting.Participant participant : meeting.participants()) {
            Actor actor = actors.get(participant.actor());
            if (actor != null) {
                List<Actor> before = participant.insteadOf().stream()
                        .filter(actors::containsKey)
                        .map(actors::get)
                        .toList();
                parts.add(new Part(actor, participant.role(), before));
            }
        }
        return List.copyOf(parts);
    }

    private static @Nullable Days days(Filed filed, Meeting meeting) {
        Days days = Days.of(meeting.basis().when());
        return days == null ? null : days.inTheWeekMeant(filed.said().toLocalDate(), meeting.status());
    }

    Filed filed() {
        return shelved.filed();
    }

    private int start() {
        return meeting.basis().evidence().get(0).start();
    }

    /** The same actor as one of this state. */
    static Actor of(Actor actor, String state) {
        return new Actor(
                actor.id(), actor.name(), actor.kind(), state, actor.office(), actor.mentions(), actor.knownBy());
    }

    Told with(List<Part> others) {
        return new Told(id, shelved, meeting, others, Side.of(others), days);
    }

    /** With a bare weekday in the week nearest to a day. */
    Told near(Days day) {
        return days == null ? this : new Told(id, shelved, meeting, parts, sides, days.nearest(day));
    }

    boolean denied() {
        return meeting.basis().polarity() == Polarity.NEGATIVE;
    }

    /** Under way or over: what it says of place and day is no plan. */
    boolean hasBegun() {
        return meeting.status() == Meeting.Status.HELD
                || meeting.status() == Meeting.Status.ONGOING
                || meeting.status() == Meeting.Status.SUSPENDED;
    }

    /** Its day is that on which it was broken off or called off. */
    boolean ends() {
        boolean ahead = days != null && days.first().isAfter(saidOn());
        return meeting.status() == Meeting.Status.SUSPENDED || meeting.status() == Meeting.Status.CANCELLED && !ahead;
    }

    boolean changes(Meeting.Changed what) {
        return meeting.changes().stream().anyMatch(change -> change.what() == what);
    }

    /** It speaks of a day or place that is not the one planned before. */
    boolean moves() {
        return changes(Meeting.Changed.DATE) || meeting.status() == Meeting.Status.POSTPONED;
    }

    /** Says of whom and where or when: enough to be an encounter of its own. */
    boolean standsAlone() {
        return sides.size() > 1
                || (meeting.place() != null || meeting.name() != null)
                        && days != null
                        && (!sides.isEmpty() || !parts.isEmpty() || meeting.name() != null);
    }

    /** What it is about, where that is not the day, as in "Monday's talks". */
    @Nullable
    String topic() {
        When when = meeting.basis().when();
        Evidence day = when == null ? null : when.span();
        String topic = meeting.topic();
        return topic != null && day != null && day.quote().contains(topic) ? null : topic;
    }

    boolean saysWhoIsAbsent() {
        return parts.stream().anyMatch(part -> part.role() == Meeting.Role.ABSENT);
    }

    Evidence evidence() {
        return meeting.basis().evidence().get(0);
    }

    /** To whom the article attributes it, outermost first. */
    List<Actor> sources() {
        return meeting.basis().sources().stream()
                .flatMap(id -> filed().reading().actors().stream()
                        .filter(actor -> actor.id().equals(id)))
                .toList();
    }

    Report report(Copies copies) {
        return new Report(
                id,
                filed().article(),
                filed().url(),
                filed().publisher(),
                filed().said(),
                filed().filed(),
                meeting.id(),
                sources().stream().map(Actor::name).toList(),
                meeting.basis().certainty(),
                meeting.basis().evidence(),
                copies.original(filed().article()));
    }

    LocalDate saidOn() {
        return filed().said().toLocalDate();
    }
}
