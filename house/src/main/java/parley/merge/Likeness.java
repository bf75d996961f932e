package parley.merge;

import java.time.LocalDate;
import java.util.HashSet;
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
                || otherLevel(a, b);
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
        boolean topic = Words.alike(a.meeting().topic(), b.meeting().topic());
        int least = Math.min(a.sides().size(), b.sides().size());
        boolean enough = shared >= 2
                || shared == 1 && least == 1 && place
                || shared == 1 && least == 1 && day && topic
                || least == 0 && place && day;
        int score = 4 * shared + 4 * people(a, b) + (place ? 3 : 0) + (day ? 3 : 0) + (topic ? 1 : 0);
        return !enough ? 0 : leadersUnnamed(a, b) ? 1 : score;
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
            return one.apart(other) > close;
        }
        return one == null && other != null && outside(a, b, close)
                || one != null && other == null && outside(b, a, close);
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
