package parley.store;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;

/**
 * Which dossiers are wanted. What is null does not matter.
 *
 * @param actor part of a participant's name, or a state's code
 * @param on a day; encounters on it, or at a time that begins so: {@code 2025-04}
 * @param since only what was reported from then on
 * @param from a day; encounters on it or later, or on none yet
 * @param words part of what it is called, of its place, or of anybody's name in it
 */
public record Wanted(
        @Nullable Set<Meeting.Status> statuses,
        @Nullable String place,
        @Nullable String actor,
        Meeting.@Nullable Level level,
        @Nullable String on,
        @Nullable Instant since,
        @Nullable String from,
        @Nullable String words) {
    public static final Wanted ALL = new Wanted(null, null, null, null, null, null, null, null);

    public Wanted from(@Nullable String day) {
        return new Wanted(statuses, place, actor, level, on, since, day, words);
    }

    public Wanted words(@Nullable String some) {
        return new Wanted(statuses, place, actor, level, on, since, from, some);
    }

    public Wanted statuses(@Nullable Set<Meeting.Status> some) {
        return new Wanted(some, place, actor, level, on, since, from, words);
    }
}
