package parley.desk.view;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time laid out along a line, true to scale. */
final class Scale {
    private static final List<Integer> DAYS = List.of(1, 2, 7, 14, 28, 91, 365, 3650);
    private static final int MOST_TICKS = 12;

    private final Instant from;
    private final long seconds;
    private final int left;
    private final int width;

    /** Whole days around both ends. */
    Scale(Instant first, Instant last, int left, int width) {
        this.from = first.truncatedTo(ChronoUnit.DAYS);
        Instant until = last.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        this.seconds = Duration.between(from, until).toSeconds();
        this.left = left;
        this.width = width;
    }

    int x(Instant time) {
        long at = Math.max(0, Math.min(seconds, Duration.between(from, time).toSeconds()));
        return (int) (left + at * width / seconds);
    }

    int end() {
        return left + width;
    }

    List<Life.Tick> ticks() {
        long days = seconds / Duration.ofDays(1).toSeconds();
        int step = DAYS.stream()
                .filter(one -> days / one <= MOST_TICKS)
                .findFirst()
                .orElse(DAYS.get(DAYS.size() - 1));
        List<Life.Tick> ticks = new ArrayList<>();
        for (long day = 0; day < days; day += step) {
            OffsetDateTime at = from.plus(Duration.ofDays(day)).atOffset(ZoneOffset.UTC);
            ticks.add(new Life.Tick(
                    x(at.toInstant()),
                    step < 7 || days < 300 ? Say.day(at) : at.toLocalDate().toString()));
        }
        return ticks;
    }
}
