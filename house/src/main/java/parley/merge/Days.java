package parley.merge;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;
import parley.record.When;

/** The days of a TIMEX3 value, first to last. {@code weekday}: the article gave only its name, so the week is a guess. */
record Days(LocalDate first, LocalDate last, boolean weekday) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** None where the value is vague. */
    static @Nullable Days of(@Nullable When when) {
        if (when == null) {
            return null;
        }
        String[] ends = when.value().split("/", 2);
        Days first = one(ends[0]);
        Days last = ends.length == 2 ? one(ends[1]) : first;
        if (first == null || last == null || last.last.isBefore(first.first)) {
            return null;
        }
        return new Days(first.first, last.last, first.isDay() && ends.length == 1 && isWeekday(when));
    }

    private static @Nullable Days one(String value) {
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                LocalDate date = LocalDate.parse(value.substring(0, 10));
                return new Days(date, date, false);
            }
            Matcher week = WEEK.matcher(value);
            if (week.matches()) {
                LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                        .with(DayOfWeek.MONDAY);
                return new Days(monday, monday.plusDays(6), false);
            }
            if (MONTH.matcher(value).matches()) {
                YearMonth month = YearMonth.parse(value);
                return new Days(month.atDay(1), month.atEndOfMonth(), false);
            }
            if (YEAR.matcher(value).matches()) {
                int year = Integer.parseInt(value);
                return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }

    private static boolean isWeekday(When when) {
        if (when.span() == null) {
            return false;
        }
        String words = when.span().quote().toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.contains(day.name().toLowerCase(Locale.ROOT))
                    && words.chars().noneMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** A bare weekday lies ahead of the day on which a plan is told, and behind that on which it is told as past. */
    Days inTheWeekMeant(LocalDate said, Meeting.@Nullable Status status) {
        if (!weekday || status == null) {
            return this;
        }
        return switch (status) {
            case PROPOSED, PLANNED, POSTPONED -> first.isBefore(said) ? plusDays(7) : this;
            case HELD, SUSPENDED -> first.isAfter(said) ? plusDays(-7) : this;
            case ONGOING, CANCELLED -> this;
        };
    }

    /** A bare weekday in the week that lies nearest to another day. */
    Days nearest(Days other) {
        Days best = this;
        for (int shift = -7; weekday && shift <= 7; shift += 14) {
            Days shifted = plusDays(shift);
            if (gap(shifted, other) < gap(best, other)) {
                best = shifted;
            }
        }
        return best;
    }

    private Days plusDays(long days) {
        return new Days(first.plusDays(days), last.plusDays(days), weekday);
    }

    boolean isDay() {
        return first.equals(last);
    }

    /** Days between the two; 0 where they touch. A bare weekday may be a week off. */
    long apart(Days other) {
        return Math.min(gap(nearest(other), other), gap(this, other.nearest(this)));
    }

    /** They touch as written. */
    boolean meets(Days other) {
        return gap(this, other) == 0;
    }

    private static long gap(Days a, Days b) {
        if (a.last.isBefore(b.first)) {
            return b.first.toEpochDay() - a.last.toEpochDay();
        }
        return b.last.isBefore(a.first) ? a.first.toEpochDay() - b.last.toEpochDay() : 0;
    }
}
