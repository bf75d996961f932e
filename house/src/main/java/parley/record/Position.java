package parley.record;

import java.util.List;
import parley.text.Evidence;

/** Where somebody stands on an issue, a phrase without the verb of stance. Holders are actor ids. */
public record Position(
        String id, List<String> holders, Evidence issue, Stance stance, List<Evidence> conditions, Basis basis)
        implements Entry {
    public enum Stance {
        FOR,
        AGAINST,
        OPEN,
        UNDECIDED
    }

    public Position {
        holders = List.copyOf(holders);
        conditions = List.copyOf(conditions);
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.POSITION;
    }
}
