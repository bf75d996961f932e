package parley.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/** Anything said, reported, denied or suggested by somebody. Speakers and addressees are actor ids, {@code about} record ids. */
public record Statement(
        String id,
        List<String> speakers,
        Act act,
        @Nullable Evidence cue,
        Evidence content,
        boolean direct,
        List<String> addressees,
        @Nullable String channel,
        List<String> about,
        Basis basis)
        implements Entry {

    public enum Act {
        SAY,
        CONFIRM,
        DENY,
        REJECT,
        ACCEPT,
        DEMAND,
        PROPOSE,
        PROMISE,
        WARN,
        ACCUSE,
        PRAISE,
        HOPE,
        REPORT,
        SPECULATE
    }

    public Statement {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("a statement without a speaker");
        }
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.STATEMENT;
    }
}
