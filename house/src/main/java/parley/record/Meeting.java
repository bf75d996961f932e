package parley.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/** Any encounter. A meeting that the article denies has negative polarity and no status. */
public record Meeting(
        String id,
        Kind kind,
        @Nullable String name,
        @Nullable String topic,
        @Nullable String place,
        @Nullable Level level,
        @Nullable Status status,
        @Nullable Integer ordinal,
        List<Participant> participants,
        List<Change> changes,
        Basis basis)
        implements Entry {

    /** A call is by telephone or video; a visit is travel with no meeting named. */
    public enum Kind {
        TALKS,
        BILATERAL,
        SUMMIT,
        CALL,
        VISIT,
        CONFERENCE
    }

    public enum Level {
        LEADERS,
        MINISTERS,
        ENVOYS,
        SENIOR_OFFICIALS,
        TECHNICAL
    }

    /** As of the article; {@code SUSPENDED} is begun and broken off. */
    public enum Status {
        PROPOSED,
        PLANNED,
        ONGOING,
        HELD,
        SUSPENDED,
        POSTPONED,
        CANCELLED
    }

    public enum Role {
        HOST,
        MEDIATOR,
        ATTENDEE,
        OBSERVER,
        ABSENT
    }

    /** {@code actor} and {@code insteadOf} are actor ids. */
    public record Participant(String actor, Role role, List<String> insteadOf) {}

    public enum Changed {
        LEVEL,
        PARTICIPANTS,
        STATUS,
        DATE,
        PLACE
    }

    public record Change(
            Changed what, @Nullable String from, @Nullable String to, Evidence evidence) {}

    public Meeting {
        participants = List.copyOf(participants);
        changes = List.copyOf(changes);
        if (basis.polarity() == Polarity.NEGATIVE && status != null) {
            throw new IllegalArgumentException("a meeting that is denied has no status");
        }
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.MEETING;
    }
}
