package parley.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a readout's words name: "today", "yesterday", "April 3-9" (its first). */
final class ReadoutDay {
    private static final Pattern MONTH_AND_DAY = Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) (\\d{1,2})\\b");

    private ReadoutDay() {}

    /** Empty where the words name none; without a year, the day nearest to the publication. */
    static Optional<LocalDate> of(String words, LocalDate published) {
        if (words.endsWith("today")) {
            return Optional.of(published);
        }
        if (words.equals("yesterday")) {
            return Optional.of(published.minusDays(1));
        }
        Matcher matcher = MONTH_AND_DAY.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Month month = Month.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            LocalDate day = LocalDate.of(published.getYear(), month, Integer.parseInt(matcher.group(2)));
            if (day.isAfter(published.plusMonths(6))) {
                return Optional.of(day.minusYears(1));
            }
            return Optional.of(day.isBefore(published.minusMonths(6)) ? day.plusYears(1) : day);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
