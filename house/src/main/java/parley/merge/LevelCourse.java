package parley.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;
import parley.record.Meeting.Level;

/** The levels at which an encounter was to be and is. */
final class LevelCourse {
    private final Likeness likeness;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Level> left = new HashSet<>();
    private @Nullable Level now;

    private LevelCourse(Likeness likeness) {
        this.likeness = likeness;
    }

    static LevelCourse of(List<Told> group, Likeness likeness) {
        LevelCourse course = new LevelCourse(likeness);
        group.stream()
                .filter(told -> !told.denied() || told.changes(Meeting.Changed.LEVEL))
                .forEach(course::take);
        return course;
    }

    @Nullable
    Level now() {
        return now;
    }

    List<Step> steps() {
        return steps;
    }

    private void take(Told told) {
        boolean changed = told.changes(Meeting.Changed.LEVEL);
        boolean standIn =
                told.parts().stream().anyMatch(part -> !part.insteadOf().isEmpty());
        Level level =
                now == null || standIn ? likeness.level(told) : told.meeting().level();
        Level before = now;
        if (level == null || level == before || left.contains(level) && !changed) {
            return;
        }
        if (before != null || changed) {
            steps.add(new Step(Meeting.Changed.LEVEL, before == null ? null : word(before), word(level), told));
        }
        if (before != null) {
            left.add(before);
        }
        now = level;
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
