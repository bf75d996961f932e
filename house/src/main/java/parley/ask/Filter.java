package parley.ask;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;
import parley.merge.Report;
import parley.merge.Seat;
import parley.record.Meeting;
import parley.store.Wanted;

/**
 * Which answers are wanted. What is null does not matter.
 *
 * @param actor part of a name, or a state's code
 * @param on a day; encounters on it, or at a time that begins so: {@code 2025-04}
 * @param since only what was said from then on
 */
public record Filter(
        @Nullable Set<Meeting.Status> statuses,
        @Nullable String place,
        @Nullable String actor,
        Meeting.@Nullable Level level,
        @Nullable String on,
        @Nullable Instant since) {
    public static final Filter ALL = new Filter(null, null, null, null, null, null);

    boolean takes(Dossier dossier) {
        return (statuses == null || dossier.status() != null && statuses.contains(dossier.status()))
                && (place == null || has(dossier.place(), place))
                && (level == null || dossier.level() == level)
                && (on == null || dossier.when() != null && onIt(dossier.when(), on))
                && (actor == null || dossier.participants().stream().anyMatch(this::names))
                && (since == null
                        || dossier.reports().stream()
                                .map(Report::said)
                                .anyMatch(said -> !said.toInstant().isBefore(since)));
    }

    private boolean names(Seat seat) {
        return actor == null
                || has(seat.actor().name(), actor)
                || actor.equalsIgnoreCase(seat.actor().state());
    }

    /** A time that lies on a day, or an interval around it. */
    private static boolean onIt(String when, String day) {
        int slash = when.indexOf('/');
        if (slash < 0) {
            return when.startsWith(day);
        }
        return when.substring(0, slash).compareTo(day + "~") <= 0
                && when.substring(slash + 1).compareTo(day) >= 0;
    }

    /** Of dossiers, as the archive looks for them. */
    public Wanted wanted() {
        return new Wanted(statuses, place, actor, level, on, since, null, null);
    }

    Instant from() {
        return since == null ? Instant.MIN : since;
    }

    static boolean has(@Nullable String text, String part) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
