package parley.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.ask.Correcting;
import parley.record.Reading;
import parley.store.Deed;
import parley.store.Receipt;

/** Every way in which the desk changes the archive; each change is noted with whose it is. */
final class Changes {
    private final OpenArchives archives;
    private final Supplier<Instant> clock;

    Changes(OpenArchives archives, Supplier<Instant> clock) {
        this.archives = archives;
        this.clock = clock;
    }

    List<Receipt> file(Visitor visitor, List<Reading> readings) {
        Instant now = clock.get();
        return archives.with(archive -> archive.audit()
                .noting(
                        visitor.name(),
                        "file",
                        now,
                        () -> archive.file(readings, now),
                        receipts -> receipts.stream().map(Receipt::article).collect(Collectors.joining(" "))));
    }

    /** {@code no} takes it back with {@code undo}. */
    record Done(long no, Deed deed) {}

    Done does(Visitor visitor, @Nullable String because, Function<Correcting, Deed> wanted) {
        Instant now = clock.get();
        return archives.with(archive -> archive.audit()
                .noting(
                        visitor.name(),
                        "correct",
                        now,
                        () -> {
                            Deed deed = wanted.apply(new Correcting(archive.now(now), visitor.name(), because));
                            return new Done(archive.does(deed, now), deed);
                        },
                        done -> done.no() + " " + done.deed().words()));
    }
}
