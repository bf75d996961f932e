package parley.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day or a moment as a person writes it; a time without a zone is UTC. */
final class Moment implements ITypeConverter<Moment> {
    private final Instant start;
    private final Instant end;

    /** For picocli, which makes a converter by reflection. */
    Moment() {
        this(Instant.EPOCH, Instant.EPOCH);
    }

    private Moment(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    Instant start() {
        return start;
    }

    /** The same as the start, but for a day its last moment. */
    Instant end() {
        return end;
    }

    @Override
    public Moment convert(String value) {
        String written = value.strip().replace(' ', 'T');
        try {
            if (written.length() <= 10) {
                LocalDate day = LocalDate.parse(written);
                return new Moment(
                        day.atStartOfDay().toInstant(ZoneOffset.UTC),
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1));
            }
            boolean zoned = written.matches(".*([Zz]|[+-]\\d{2}:?\\d{2})$");
            Instant moment =
                    OffsetDateTime.parse(zoned ? written : written + "Z").toInstant();
            return new Moment(moment, moment);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "not a time: \"" + value + "\" (wanted: 2025-04-22 or 2025-04-22T09:00Z)");
        }
    }
}
