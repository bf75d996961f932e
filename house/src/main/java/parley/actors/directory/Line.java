package parley.actors.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * One line of a data file, cut at its tabs.
 *
 * @param where "file:line"
 */
record Line(String where, List<String> cells) {
    String cell(int column) {
        return cells.get(column);
    }

    String needed(int column, String what) {
        String cell = cells.get(column);
        if (cell.isEmpty()) {
            throw wrong("no " + what);
        }
        return cell;
    }

    @Nullable
    String maybe(int column) {
        String cell = cells.get(column);
        return cell.isEmpty() ? null : cell;
    }

    /** The values between bars. */
    List<String> values(int column) {
        String cell = cells.get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf('|') < 0) {
            return List.of(cell);
        }
        List<String> values = new ArrayList<>(4);
        for (int start = 0; start <= cell.length(); ) {
            int bar = cell.indexOf('|', start);
            int end = bar < 0 ? cell.length() : bar;
            if (end == start) {
                throw wrong("an empty value in \"" + cell + "\"");
            }
            values.add(cell.substring(start, end));
            start = end + 1;
        }
        return List.copyOf(values);
    }

    <E extends Enum<E>> E oneOf(Class<E> choices, int column, String what) {
        String cell = needed(column, what);
        try {
            return Enum.valueOf(choices, cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("unknown " + what + " \"" + cell + "\"");
        }
    }

    LocalDate firstDay(int column, String what) {
        return date(needed(column, what), month -> month.atDay(1));
    }

    @Nullable
    LocalDate lastDay(int column) {
        String cell = cells.get(column);
        return cell.isEmpty() ? null : date(cell, YearMonth::atEndOfMonth);
    }

    /** By hand, for there are thousands, and a formatter takes long to warm up. */
    private LocalDate date(String cell, Function<YearMonth, LocalDate> dayOf) {
        try {
            if (cell.length() == 7 && cell.charAt(4) == '-') {
                return dayOf.apply(YearMonth.of(number(cell, 0, 4), number(cell, 5, 7)));
            }
            if (cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-') {
                return LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw wrong("\"" + cell + "\" is no date: " + e.getMessage());
        }
        throw wrong("\"" + cell + "\" is no date (YYYY-MM-DD or YYYY-MM)");
    }

    private static int number(String cell, int from, int to) {
        return Integer.parseInt(cell, from, to, 10);
    }

    ParleyException wrong(String what) {
        return new ParleyException(Problem.RULES, where, what);
    }
}
