package parley.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.merge.Link.About;
import parley.record.Meeting;
import parley.record.Meeting.Status;
import parley.record.When;

/** The days on which an encounter was to be and is. */
final class DateCourse {
    private final Rank rank;
    private final List<Step> steps = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final List<Days> left = new ArrayList<>();
    private @Nullable Told now;

    private DateCourse(Rank rank) {
        this.rank = rank;
    }

    static DateCourse of(List<Told> group, Rank rank) {
        DateCourse course = new DateCourse(rank);
        group.stream().filter(DateCourse::tells).forEach(course::take);
        if (course.now == null) {
            group.stream().filter(told -> told.days() != null).forEach(course::take);
        }
        return course;
    }

    /** A TIMEX3 value. */
    @Nullable
    String now() {
        return now == null ? null : value(now);
    }

    List<Step> steps() {
        return steps;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** What is put off, broken off or denied gives the day of that, not its own. */
    private static boolean tells(Told told) {
        Status status = told.meeting().status();
        return told.days() != null
                && !told.denied()
                && status != Status.SUSPENDED
                && status != Status.CANCELLED
                && (status != Status.POSTPONED || told.changes(Meeting.Changed.DATE));
    }

    private void take(Told as) {
        Days current = now == null ? null : now.days();
        Told told = current == null ? as : as.near(current);
        Days days = told.days();
        if (days == null) {
            return;
        }
        if (now == null || current == null) {
            now = told;
        } else if (current.meets(days)) {
            refine(told, days, now, current);
        } else if (!now.hasBegun()) {
            change(told, days, now, current);
        } else if (told.hasBegun()
                && atOnce(now)
                && atOnce(told)
                && Likeness.people(now, told) > 1
                && current.isDay()
                && days.isDay()) {
            if (!now.filed().article().equals(told.filed().article())) {
                clashes.add(new Clash(About.DATE, told, now, "one says " + value(told) + ", the other " + value(now)));
            }
            if (rank.prefers(told, now)) {
                now = told;
            }
        }
    }

    private void refine(Told told, Days days, Told before, Days current) {
        boolean finer = days.isDay() && !current.isDay();
        boolean took = told.hasBegun() && !before.hasBegun() && days.isDay() == current.isDay();
        if (finer || took) {
            now = told;
        }
    }

    private void change(Told told, Days days, Told before, Days current) {
        boolean recalled = left.stream().anyMatch(old -> old.apart(days) == 0) && !told.changes(Meeting.Changed.DATE);
        if (!recalled && days.isDay()) {
            steps.add(new Step(Meeting.Changed.DATE, value(before), value(told), told));
            left.add(current);
            now = told;
        }
    }

    /** Over in a day: talks may go on for several, and every day of them be told. */
    private static boolean atOnce(Told told) {
        return switch (told.meeting().kind()) {
            case CALL, BILATERAL -> true;
            case TALKS, SUMMIT, CONFERENCE, VISIT -> false;
        };
    }

    private static String value(Told told) {
        Days days = told.days();
        When when = told.meeting().basis().when();
        String written = when == null ? "" : when.value();
        return days == null || !days.weekday()
                ? written
                : days.first() + written.substring(Math.min(10, written.length()));
    }
}
