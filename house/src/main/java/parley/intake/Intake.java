package parley.intake;

import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Everything that is handed in, as arrivals. One intake is one run: it remembers which texts it has seen. */
public final class Intake {
    private final Gate gate;

    public Intake(Given given) {
        this.gate = new Gate(given);
    }

    /**
     * The arrivals of files, folders and {@code -} (standard input), each read only when asked for, always in the same order.
     * Nothing that is wrong with what was handed in is thrown; it arrives as {@link Arrival.Refused}. Close the stream where it
     * is not read to its end.
     */
    public Stream<Arrival> arrivals(List<String> files, InputStream stdin) {
        Arrivals arrivals = new Arrivals(new Walk(files), stdin, gate);
        // an iterator and not flatMap: flatMap would read a whole file of lines ahead
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(arrivals, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(arrivals::close);
    }
}
