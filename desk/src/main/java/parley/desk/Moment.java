package parley.desk;

import java.time.Instant;
import parley.ask.Time;
import parley.text.ParleyException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A {@link Time} as an option. */
final class Moment implements ITypeConverter<Moment> {
    private final Time time;

    /** For picocli, which makes a converter by reflection. */
    Moment() {
        this(new Time(Instant.EPOCH, Instant.EPOCH));
    }

    private Moment(Time time) {
        this.time = time;
    }

    Instant start() {
        return time.start();
    }

    /** The same as the start, but for a day its last moment. */
    Instant end() {
        return time.end();
    }

    @Override
    public Moment convert(String value) {
        try {
            return new Moment(Time.of(value));
        } catch (ParleyException e) {
            throw new TypeConversionException(
                    "not a time: \"" + value + "\" (wanted: 2025-04-22 or 2025-04-22T09:00Z)");
        }
    }
}
