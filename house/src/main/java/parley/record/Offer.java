package parley.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/** A bargain put, floated or reported: {@code from} would give, {@code by} puts it forward where that is another. */
public record Offer(
        String id,
        List<String> from,
        List<String> to,
        List<String> by,
        List<Evidence> gives,
        List<Evidence> gets,
        @Nullable Status status,
        Basis basis)
        implements Entry {
    public enum Status {
        FLOATED,
        MADE,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }

    public Offer {
        from = List.copyOf(from);
        to = List.copyOf(to);
        by = List.copyOf(by);
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.OFFER;
    }
}
