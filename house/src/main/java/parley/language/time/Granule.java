package parley.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of the calendar: the day, week, month … that begins on a date. Years before our era are negative, there is no year 0. */
record Granule(LocalDate start, Unit unit) {
    private static final Pattern VALUE = Pattern.compile("(?<bc>BC)?(?<year>\\d{4})(?:"
            + "-W(?<week>\\d{2})(?<weekend>-WE)?"
            + "|-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<season>SP|SU|FA|WI)"
            + "|-(?<month>\\d{2})(?:-(?<day>\\d{2})(?<time>T.*)?)?)?");
    private static final Pattern ROUGH = Pattern.compile("(?<bc>BC)?(?<year>\\d{2,3})");
    private static final String SEASONS = "SPSUFAWI";

    /** Where a TIMEX3 value stands in the calendar; empty for durations, sets and the vague. */
    static Optional<Granule> of(String value) {
        Matcher rough = ROUGH.matcher(value);
        if (rough.matches()) {
            String digits = rough.group("year");
            int scale = digits.length() == 3 ? 10 : 100;
            int year = Integer.parseInt(digits) * scale;
            Unit unit = scale == 10 ? Unit.DECADE : Unit.CENTURY;
            return Optional.of(new Granule(LocalDate.of(rough.group("bc") == null ? year : -year, 1, 1), unit));
        }
        Matcher m = VALUE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group("year")) * (m.group("bc") == null ? 1 : -1);
        try {
            return Optional.of(read(m, year));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Granule read(Matcher m, int year) {
        if (m.group("week") != null) {
            LocalDate monday =
                    LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(m.group("week")));
            return new Granule(monday, m.group("weekend") == null ? Unit.WEEK : Unit.WEEKEND)
                    .in(m.group("weekend") == null ? Unit.WEEK : Unit.WEEKEND);
        }
        if (m.group("quarter") != null) {
            return new Granule(LocalDate.of(year, Integer.parseInt(m.group("quarter")) * 3 - 2, 1), Unit.QUARTER);
        }
        if (m.group("half") != null) {
            return new Granule(LocalDate.of(year, Integer.parseInt(m.group("half")) * 6 - 5, 1), Unit.HALF);
        }
        if (m.group("season") != null) {
            return season(year, m.group("season"));
        }
        if (m.group("month") == null) {
            return new Granule(LocalDate.of(year, 1, 1), Unit.YEAR);
        }
        int month = Integer.parseInt(m.group("month"));
        return m.group("day") == null
                ? new Granule(LocalDate.of(year, month, 1), Unit.MONTH)
                : new Granule(LocalDate.of(year, month, Integer.parseInt(m.group("day"))), Unit.DAY);
    }

    /** Spring from March, winter from December of the year before. */
    static Granule season(int year, String code) {
        int index = SEASONS.indexOf(code) / 2;
        return new Granule(LocalDate.of(year, 3 + index * 3 > 12 ? 12 : 3 + index * 3, 1), Unit.SEASON);
    }

    /** The granule of another unit that holds this one's first day. */
    Granule in(Unit other) {
        LocalDate d = start;
        return switch (other) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> new Granule(d, Unit.DAY);
            case WEEK -> new Granule(d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Unit.WEEK);
            case WEEKEND ->
                new Granule(
                        d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5),
                        Unit.WEEKEND);
            case MONTH -> new Granule(d.withDayOfMonth(1), Unit.MONTH);
            case QUARTER -> new Granule(LocalDate.of(d.getYear(), (d.getMonthValue() - 1) / 3 * 3 + 1, 1), other);
            case HALF -> new Granule(LocalDate.of(d.getYear(), d.getMonthValue() <= 6 ? 1 : 7, 1), other);
            case SEASON -> {
                LocalDate first = d.withDayOfMonth(1).minusMonths(d.getMonthValue() % 3);
                yield new Granule(first, Unit.SEASON);
            }
            case YEAR -> new Granule(LocalDate.of(d.getYear(), 1, 1), Unit.YEAR);
            case DECADE -> new Granule(LocalDate.of(Math.floorDiv(d.getYear(), 10) * 10, 1, 1), other);
            case CENTURY -> new Granule(LocalDate.of(Math.floorDiv(d.getYear(), 100) * 100, 1, 1), other);
        };
    }

    /** So many granules of this unit on. */
    Granule plus(long count) {
        LocalDate moved = switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> start.plusDays(count);
            case WEEK, WEEKEND -> start.plusWeeks(count);
            case MONTH -> start.plusMonths(count);
            case QUARTER, SEASON -> start.plusMonths(3 * count);
            case HALF -> start.plusMonths(6 * count);
            case YEAR -> start.plusYears(count);
            case DECADE -> start.plusYears(10 * count);
            case CENTURY -> start.plusYears(100 * count);
        };
        return new Granule(moved, unit);
    }

    String value() {
        int y = start.getYear();
        String year = year(y);
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT ->
                month() + String.format(Locale.ROOT, "-%02d", start.getDayOfMonth());
            case WEEK, WEEKEND ->
                year(start.get(IsoFields.WEEK_BASED_YEAR))
                        + String.format(Locale.ROOT, "-W%02d", start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                        + (unit == Unit.WEEKEND ? "-WE" : "");
            case MONTH -> month();
            case QUARTER -> year + "-Q" + ((start.getMonthValue() + 2) / 3);
            case HALF -> year + "-H" + (start.getMonthValue() <= 6 ? 1 : 2);
            case SEASON -> {
                int index = start.getMonthValue() / 3 - 1;
                yield year + "-" + SEASONS.substring(index * 2, index * 2 + 2);
            }
            case YEAR -> year;
            case DECADE -> y < 0 ? "BC" + String.format(Locale.ROOT, "%03d", -y / 10) : year.substring(0, 3);
            case CENTURY -> y < 0 ? "BC" + String.format(Locale.ROOT, "%02d", -y / 100) : year.substring(0, 2);
        };
    }

    private String month() {
        return year(start.getYear()) + String.format(Locale.ROOT, "-%02d", start.getMonthValue());
    }

    private static String year(int year) {
        return year < 0 ? String.format(Locale.ROOT, "BC%04d", -year) : String.format(Locale.ROOT, "%04d", year);
    }
}
