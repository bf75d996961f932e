package parley.merge;

import java.util.List;
import parley.record.Meeting;

/** Somebody's part in an encounter, and for whom they stand in. */
public record Seat(Who actor, Meeting.Role role, List<Who> insteadOf) {
    public Seat {
        insteadOf = List.copyOf(insteadOf);
    }
}
