package parley.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * When an article was published, as precisely as it says: a day, or a day with time and zone. {@code written} keeps the
 * carrier's own words; {@code day} is the local day at the place of publication, from which relative dates are counted.
 */
public record Published(String written, LocalDate day) {

    /**
     * Reads an ISO 8601 date, date-time or date-time with zone.
     *
     * @throws ParleyException of {@link Problem#INPUT} where it is none
     */
    public static Published parse(String written, String where) {
        String trimmed = written.strip();
        try {
            if (trimmed.length() <= 10) {
                return new Published(trimmed, LocalDate.parse(trimmed));
            }
            String iso = trimmed.replace(' ', 'T');
            if (iso.matches(".*([Zz]|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})$") && iso.indexOf('T') > 0) {
                String zoned = iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
                return new Published(trimmed, OffsetDateTime.parse(zoned).toLocalDate());
            }
            return new Published(trimmed, LocalDateTime.parse(iso).toLocalDate());
        } catch (DateTimeParseException e) {
            throw new ParleyException(
                    Problem.INPUT,
                    where,
                    "not a publication date: \"" + written + "\" (wanted: 2025-04-23 or 2025-04-23T09:30:00+01:00)");
        }
    }
}
