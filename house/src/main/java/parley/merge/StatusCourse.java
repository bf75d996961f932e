package parley.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.record.Certainty;
import parley.record.Meeting;
import parley.record.Meeting.Status;

/** The states that an encounter went through. An older one that a later report only recalls does not come back. */
final class StatusCourse {
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Status now;

    static StatusCourse of(List<Told> group) {
        StatusCourse course = new StatusCourse();
        LocalDate due = null;
        for (Told told : group) {
            if (tells(told, due)) {
                course.take(told);
            }
            due = due(told, due);
        }
        if (course.now == null) {
            group.stream().filter(told -> told.meeting().status() != null).forEach(course::take);
        }
        return course;
    }

    @Nullable
    Status now() {
        return now;
    }

    List<Step> steps() {
        return steps;
    }

    /** More than a mention in passing, and nothing that has happened before its day, {@code due} if it gives none itself. */
    private static boolean tells(Told told, @Nullable LocalDate due) {
        Days days = told.days();
        LocalDate day = days == null || days.weekday() && due != null ? due : days.first();
        boolean future = day != null && day.isAfter(told.saidOn());
        return told.meeting().status() != null && told.standsAlone() && !(told.hasBegun() && future);
    }

    /** The day for which it is planned, as far as known by then. */
    private static @Nullable LocalDate due(Told told, @Nullable LocalDate before) {
        Days days = told.days();
        boolean plan = told.meeting().status() == Status.PLANNED && days != null && days.isDay();
        return plan && days != null ? days.first() : before;
    }

    private void take(Told told) {
        Status status = told.meeting().status();
        if (status == null) {
            return;
        }
        if (status == now) {
            steps.get(steps.size() - 1).again.add(told);
        } else if (now == null || follows(now, steps.get(steps.size() - 1).told, status, told)) {
            steps.add(new Step(Meeting.Changed.STATUS, now == null ? null : word(now), word(status), told));
            now = status;
        }
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static boolean follows(Status now, Told since, Status next, Told told) {
        boolean unsure = told.meeting().basis().certainty().compareTo(Certainty.PROBABLE) > 0;
        if (unsure && since.meeting().basis().certainty() == Certainty.CERTAIN) {
            return false;
        }
        return switch (now) {
            case PROPOSED -> true;
            case PLANNED -> next != Status.PROPOSED;
            case ONGOING ->
                next == Status.SUSPENDED || next == Status.CANCELLED || next == Status.HELD && !before(told, since);
            case SUSPENDED ->
                next == Status.CANCELLED
                        || (next == Status.ONGOING || next == Status.HELD || next == Status.POSTPONED)
                                && after(told, since);
            case POSTPONED, CANCELLED ->
                switch (next) {
                    case CANCELLED -> true;
                    case PROPOSED -> false;
                    case POSTPONED, PLANNED, ONGOING, HELD, SUSPENDED -> after(told, since);
                };
            // "held" is said of talks that are still under way too
            case HELD -> next == Status.SUSPENDED && told.changes(Meeting.Changed.STATUS);
        };
    }

    /** It speaks of a day after that on which the other was said. */
    private static boolean after(Told told, Told since) {
        Days days = told.days();
        return days != null && days.last().isAfter(since.saidOn()) && !before(told, since);
    }

    private static boolean before(Told told, Told since) {
        Days one = told.days();
        Days other = since.days();
        return one != null && other != null && one.last().isBefore(other.first());
    }
}
