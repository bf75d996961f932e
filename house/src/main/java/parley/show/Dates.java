package parley.show;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.record.When;

/**
 * TIMEX3 values as a person says them: "Tue 22 April 2025, evening". A value of a shape not known here is shown as it is. The
 * names stand here because the runtime's own cost a tenth of a second at the first date.
 */
public final class Dates {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, String> PARTS =
            Map.of("MO", "morning", "MI", "midday", "AF", "afternoon", "EV", "evening", "NI", "night", "DT", "daytime");
    private static final Map<String, String> SEASONS = Map.of(
            "SP", "spring",
            "SU", "summer",
            "FA", "autumn",
            "WI", "winter",
            "Q1", "first quarter of",
            "Q2", "second quarter of",
            "Q3", "third quarter of",
            "Q4", "fourth quarter of",
            "H1", "first half of",
            "H2", "second half of");
    private static final Pattern TIMED = Pattern.compile("([0-9XW-]*)T(\\d.*|[A-Z]{2})");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-([A-Z][A-Z1-4])");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
    private static final Pattern UNPLACED_DAY = Pattern.compile("XXXX-(\\d{2})(?:-(\\d{2}))?");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");

    private Dates() {}

    public static String human(@Nullable When when) {
        return when == null ? "date open" : human(when.value());
    }

    public static String human(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            return interval(value.substring(0, slash), value.substring(slash + 1));
        }
        Matcher timed = TIMED.matcher(value);
        if (!timed.matches()) {
            return day(value);
        }
        String hour = time(timed.group(2));
        return timed.group(1).isEmpty() ? hour : day(timed.group(1)) + ", " + hour;
    }

    private static String interval(String from, String to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        if (first == null || last == null) {
            return human(from) + " to " + human(to);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String start = DAYS.get(first.getDayOfWeek().getValue() - 1) + " " + first.getDayOfMonth();
        if (!sameMonth) {
            start += " " + MONTHS.get(first.getMonthValue() - 1);
        }
        return (sameYear ? start : start + " " + first.getYear()) + " to " + day(last);
    }

    private static String time(String value) {
        String part = PARTS.get(value);
        if (part != null) {
            return part;
        }
        Matcher clock = CLOCK.matcher(value);
        if (!clock.matches()) {
            return value;
        }
        String zone = clock.group(2);
        return clock.group(1) + (zone == null ? "" : zone.equals("Z") ? " UTC" : " (UTC" + zone + ")");
    }

    private static String day(String value) {
        LocalDate date = date(value);
        if (date != null) {
            return day(date);
        }
        return switch (value) {
            case "PRESENT_REF" -> "now";
            case "PAST_REF" -> "in the past";
            case "FUTURE_REF" -> "date open";
            default -> longer(value);
        };
    }

    private static String longer(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(ChronoField.DAY_OF_WEEK, 1)
                    .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
            boolean real = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == Integer.parseInt(week.group(2));
            if (!real) {
                return value;
            }
            return week.group(3) == null ? "week of " + plain(monday) : "weekend of " + plain(monday.plusDays(5));
        }
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) {
            return "a " + WEEKDAYS.get(Integer.parseInt(weekday.group(1)) - 1) + ", date open";
        }
        Matcher unplaced = UNPLACED_DAY.matcher(value);
        if (unplaced.matches() && month(unplaced.group(1)) != null) {
            String number = unplaced.group(2);
            return (number == null ? "" : Integer.parseInt(number) + " ") + month(unplaced.group(1)) + ", year open";
        }
        Matcher season = SEASON.matcher(value);
        if (season.matches() && SEASONS.containsKey(season.group(2))) {
            return SEASONS.get(season.group(2)) + " " + season.group(1);
        }
        if (value.matches("\\d{4}-\\d{2}") && month(value.substring(5)) != null) {
            return month(value.substring(5)) + " " + value.substring(0, 4);
        }
        return value.matches("\\d{3}") ? "the " + value + "0s" : value;
    }

    private static @Nullable String month(String number) {
        int month = Integer.parseInt(number);
        return month < 1 || month > 12 ? null : MONTHS.get(month - 1);
    }

    static String day(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1) + " " + plain(date);
    }

    private static String plain(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private static @Nullable LocalDate date(String value) {
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(value.substring(0, 4)),
                    Integer.parseInt(value.substring(5, 7)),
                    Integer.parseInt(value.substring(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
