package parley.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what to whom in the PLOVER ontology, with the deepest CAMEO code that is sure. Actors and targets are actor ids. */
public record Event(
        String id,
        Type type,
        @Nullable String mode,
        String cameo,
        List<String> actors,
        List<String> targets,
        @Nullable String place,
        Status status,
        Basis basis)
        implements Entry {
    public enum Type {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT
    }

    public enum Status {
        HAPPENED,
        PLANNED,
        POSSIBLE,
        DENIED
    }

    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.EVENT;
    }
}
