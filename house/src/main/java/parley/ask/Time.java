package parley.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * A time as people give it, to the command line and to the desk alike: a moment, or a whole day of UTC. "Since" a day is since its
 * {@code start}, "as of" a day is as of its {@code end}.
 */
public record Time(Instant start, Instant end) {
    /**
     * {@code 2025-04-22}, {@code 2025-04-22T09:00Z}; without a zone it is UTC.
     *
     * @throws ParleyException of {@link Problem#INPUT} where it is no time
     */
    public static Time of(String given) {
        String written = given.strip().replace(' ', 'T');
        try {
            if (written.length() <= 10) {
                LocalDate day = LocalDate.parse(written);
                Instant next = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
                return new Time(day.atStartOfDay(ZoneOffset.UTC).toInstant(), next.minusMillis(1));
            }
            boolean zoned = written.matches(".*([Zz]|[+-]\\d{2}:?\\d{2})$");
            Instant moment =
                    OffsetDateTime.parse(zoned ? written : written + "Z").toInstant();
            return new Time(moment, moment);
        } catch (DateTimeParseException e) {
            throw new ParleyException(Problem.INPUT, given, "not a time; 2025-04-22 or 2025-04-22T09:00Z is wanted", e);
        }
    }
}
