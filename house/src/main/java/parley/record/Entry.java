package parley.record;

/** One record of a reading. */
public sealed interface Entry permits Meeting, Statement, Position, Offer, Event {
    /** Gives exhaustive switches over the family. */
    enum Kind {
        MEETING,
        STATEMENT,
        POSITION,
        OFFER,
        EVENT
    }

    String id();

    Basis basis();

    Kind entryKind();
}
