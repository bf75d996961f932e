package parley.merge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;

/** A line of an encounter's history: what became known with which reports, the first of them first. */
public record Change(
        Meeting.Changed what,
        @Nullable String from,
        String to,
        OffsetDateTime said,
        Instant filed,
        List<String> reports) {
    public Change {
        reports = List.copyOf(reports);
    }
}
