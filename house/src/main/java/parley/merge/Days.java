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

    boolean isDay() {
        return first.equals(last);
    }

    /** Days between the two; 0 where they touch. A bare weekday may be a week off. */
    long apart(Days other) {
        long gap = gap(first, last, other.first, other.last);
        if (gap > 0 && (weekday || other.weekday)) {
            gap = Math.min(gap, gap(first.plusDays(7), last.plusDays(7), other.first, other.last));
            gap = Math.min(gap, gap(first.minusDays(7), last.minusDays(7), other.first, other.last));
        }
        return gap;
    }

    private static long gap(LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
        if (b.isBefore(c)) {
            return c.toEpochDay() - b.toEpochDay();
        }
        return d.isBefore(a) ? a.toEpochDay() - d.toEpochDay() : 0;
    }
}
