package parley.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Level;
import parley.actors.directory.Title;
import parley.record.Actor;
import parley.record.Meeting;

/** Whether two reports are of the same encounter. Every question has the same answer either way round. */
final class Likeness {
    /** Days by which papers differ on one and the same encounter, or by which it is moved without a word. */
    private static final int CLOSE = 3;

    private static final int MOVED = 60;

    private final Directory directory;
    private final Sites sites;

    Likeness(Directory directory) {
        this.directory = directory;
        this.sites = new Sites(directory);
    }

    /** They cannot be of the same encounter. */
    boolean opposed(Told a, Told b) {
        int shared = shared(a, b);
        return family(a.meeting().kind()) != family(b.meeting().kind())
                || shared < Math.min(2, Math.min(a.sides().size(), b.sides().size()))
                || shared < Math.min(a.sides().size(), b.sides().size()) && !mostly(a, b, shared)
                || differ(a.meeting().ordinal(), b.meeting().ordinal())
                || otherTime(a, b)
                || otherPlace(a, b)
                || otherLevel(a, b)
                || otherPeople(a, b)
                || otherCircle(a, b);
    }

    /** How much speaks for it; nothing where it is 0. */
    int score(Told a, Told b) {
        if (opposed(a, b)) {
            return 0;
        }
        int shared = shared(a, b);
        boolean place = a.meeting().place() != null
                && sites.relation(a.meeting().place(), b.meeting().place()) == Sites.Relation.SAME;
        boolean day = sameDay(a, b);
        boolean topic = Words.alike(a.topic(), b.topic());
        int least = Math.min(a.sides().size(), b.sides().size());
        boolean plain = a.sides().size() == b.sides().size() && !otherTopic(a, b);
        boolean enough = shared >= 2 && (plain || place || day || topic || people(a, b) > 0)
                || shared == 1 && least == 1 && place
                || shared == 1 && least == 1 && day && topic
                || least == 0 && place && day;
        int score = 4 * shared + 4 * people(a, b) + (place ? 3 : 0) + (day ? 3 : 0) + (topic ? 1 : 0);
        return !enough ? 0 : leadersUnnamed(a, b) ? 1 : score;
    }

    /** What speaks for it, in words. */
    String because(Told a, Told b) {
        List<String> same = new ArrayList<>();
        if (shared(a, b) > 0) {
            same.add(shared(a, b) == 1 ? "one side" : "sides");
        }
        if (people(a, b) > 0) {
            same.add("people");
        }
        if (a.meeting().place() != null
                && sites.relation(a.meeting().place(), b.meeting().place()) == Sites.Relation.SAME) {
            same.add("place");
        }
        if (sameDay(a, b)) {
            same.add("day");
        }
        if (Words.alike(a.topic(), b.topic())) {
            same.add("topic");
        }
        return same.isEmpty() ? "put together by hand" : "the same " + String.join(", ", same);
    }

    /** Papers seldom leave it at the states where it is their leaders who meet. */
    private boolean leadersUnnamed(Told a, Told b) {
        return level(a) == Meeting.Level.LEADERS && level(b) == null
                || level(b) == Meeting.Level.LEADERS && level(a) == null;
    }

    /** Of many who meet, a paper may name some, and not the same ones as another. */
    private static boolean mostly(Told a, Told b, int shared) {
        int least = Math.min(a.sides().size(), b.sides().size());
        return least > 3 && shared >= least - 1;
    }

    /** How many who meet are on both. */
    private static int shared(Told a, Told b) {
        int shared = 0;
        Set<Integer> taken = new HashSet<>();
        for (Side side : a.sides()) {
            for (int i = 0; i < b.sides().size(); i++) {
                if (!taken.contains(i) && side.matches(b.sides().get(i))) {
                    taken.add(i);
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    static int people(Told a, Told b) {
        int people = 0;
        for (Side side : a.sides()) {
            people += b.sides().stream().mapToInt(side::people).max().orElse(0);
        }
        return people;
    }

    /** What is broken off or called off on a day need not have been due on it. */
    private static boolean sameDay(Told a, Told b) {
        Days one = a.days();
        Days other = b.days();
        return one != null && other != null && one.isDay() && one.apart(other) == 0 && !a.ends() && !b.ends();
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean otherTime(Told a, Told b) {
        Days one = a.days();
        Days other = b.days();
        int close = a.moves() || b.moves() ? MOVED : CLOSE;
        if (one != null && other != null) {
            return one.apart(other) > close || twiceInDays(a, b, one, other);
        }
        if (comesAfter(a, b) || comesAfter(b, a)) {
            return true;
        }
        return one == null && other != null && outside(a, b, close)
                || one != null && other == null && outside(b, a, close);
    }

    /**
     * Those who have spoken on two days have spoken twice, unless two papers that look back on it are a day apart: one of them is
     * wrong.
     */
    private static boolean twiceInDays(Told a, Told b, Days one, Days other) {
        if (!a.hasBegun() || !b.hasBegun() || !atOnce(a, b) || !one.isDay() || !other.isDay() || one.meets(other)) {
            return false;
        }
        boolean today = one.first().equals(a.saidOn()) || other.first().equals(b.saidOn());
        return today || one.apart(other) > 1 || Sources.outlet(a.filed()).equals(Sources.outlet(b.filed()));
    }

    /** Over in a day: talks between states may go on for several, and every day of them be told. */
    static boolean atOnce(Told a, Told b) {
        return a.meeting().kind() == Meeting.Kind.CALL
                || a.meeting().kind() == Meeting.Kind.BILATERAL
                        && b.meeting().kind() == Meeting.Kind.BILATERAL
                        && people(a, b) > 1;
    }

    /** What is planned without a day is not what has begun before. */
    private static boolean comesAfter(Told plan, Told begun) {
        boolean ahead = plan.meeting().status() == Meeting.Status.PLANNED
                || plan.meeting().status() == Meeting.Status.PROPOSED;
        Days days = begun.days();
        return ahead
                && plan.days() == null
                && begun.hasBegun()
                && days != null
                && days.last().isBefore(plan.saidOn());
    }

    /** The day of {@code dated} is none that an undated report can mean. */
    private static boolean outside(Told undated, Told dated, int close) {
        LocalDate said = undated.saidOn();
        Meeting.Status status = undated.meeting().status();
        long before = 30;
        long after = 60;
        if (status == Meeting.Status.HELD) {
            before = 14;
            after = 0;
        } else if (status == Meeting.Status.ONGOING) {
            before = 7;
            after = 0;
        } else if (status == Meeting.Status.PLANNED || status == Meeting.Status.PROPOSED) {
            before = 0;
        }
        Days window = new Days(said.minusDays(before), said.plusDays(after), false);
        Days days = dated.days();
        return days == null || window.apart(days) > close;
    }

    private boolean otherPlace(Told a, Told b) {
        if (sites.relation(a.meeting().place(), b.meeting().place()) != Sites.Relation.APART) {
            return false;
        }
        boolean moved = a.changes(Meeting.Changed.PLACE) || b.changes(Meeting.Changed.PLACE);
        boolean sameDay = a.days() != null && b.days() != null && a.days().apart(b.days()) == 0;
        return !moved && !(sameDay && people(a, b) >= 2);
    }

    /** A meeting of leaders is none of ministers, and one of experts none of ministers on another day, unless it was so changed. */
    private boolean otherLevel(Told a, Told b) {
        Meeting.Level one = level(a);
        Meeting.Level other = level(b);
        if (one == null || other == null || one == other || changesLevel(a) || changesLevel(b)) {
            return false;
        }
        boolean leaders = one == Meeting.Level.LEADERS || other == Meeting.Level.LEADERS;
        boolean technical = one == Meeting.Level.TECHNICAL || other == Meeting.Level.TECHNICAL;
        boolean sameDay = a.days() == null || b.days() == null || a.days().apart(b.days()) == 0;
        return leaders || technical && !sameDay;
    }

    /** The same two states may meet twice on a day: their foreign ministers, and their ministers of defence. */
    private boolean otherPeople(Told a, Told b) {
        Meeting.Level level = level(a);
        if (level == null || level != level(b) || changesLevel(a) || changesLevel(b)) {
            return false;
        }
        int strangers = 0;
        for (Side side : a.sides()) {
            for (Side other : b.sides()) {
                if (side.matches(other) && side.hasPeople() && other.hasPeople()) {
                    if (side.people(other) > 0) {
                        return false;
                    }
                    strangers++;
                }
            }
        }
        return strangers > 1;
    }

    /** Two who meet beside many are not the many; and one who has met somebody else's counterpart has met them alone. */
    private static boolean otherCircle(Told a, Told b) {
        if (Math.min(states(a), states(b)) == 2
                && Math.min(a.sides().size(), b.sides().size()) == 2
                && Math.max(states(a), states(b)) > 2) {
            return true;
        }
        boolean call = a.meeting().kind() == Meeting.Kind.CALL;
        boolean bilateral =
                a.meeting().kind() == Meeting.Kind.BILATERAL && b.meeting().kind() == Meeting.Kind.BILATERAL;
        if (!call && !(bilateral && a.hasBegun() && b.hasBegun())) {
            return false;
        }
        return a.sides().stream()
                .anyMatch(side -> side.hasPeople()
                        && b.sides().stream()
                                .anyMatch(
                                        other -> other.hasPeople() && side.matches(other) && side.people(other) == 0));
    }

    private static long states(Told told) {
        return told.sides().stream().filter(side -> side.state() != null).count();
    }

    private static boolean otherTopic(Told a, Told b) {
        return a.topic() != null && b.topic() != null && !Words.alike(a.topic(), b.topic());
    }

    private static boolean changesLevel(Told told) {
        return told.changes(Meeting.Changed.LEVEL)
                || told.parts().stream()
                        .anyMatch(part -> part.role() == Meeting.Role.ABSENT
                                || !part.insteadOf().isEmpty());
    }

    /** As the article says, or that of the highest office among those who come. */
    Meeting.@Nullable Level level(Told told) {
        if (told.meeting().level() != null) {
            return told.meeting().level();
        }
        Meeting.Level highest = null;
        for (Told.Part part : told.parts()) {
            Meeting.Level own = part.role() == Meeting.Role.ATTENDEE || part.role() == Meeting.Role.HOST
                    ? level(part.actor())
                    : null;
            if (own != null && (highest == null || own.compareTo(highest) < 0)) {
                highest = own;
            }
        }
        return highest;
    }

    private Meeting.@Nullable Level level(Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON || actor.office() == null) {
            return null;
        }
        Level level =
                directory.title(actor.office(), actor.state()).map(Title::level).orElse(null);
        return level == null ? null : Meeting.Level.valueOf(level.name());
    }

    private static int family(Meeting.Kind kind) {
        return switch (kind) {
            case TALKS, BILATERAL, SUMMIT, CONFERENCE -> 0;
            case CALL -> 1;
            case VISIT -> 2;
        };
    }
}
