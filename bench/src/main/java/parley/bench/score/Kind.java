package parley.bench.score;

import java.util.Locale;

/** The kinds of record, in the order of the table. */
public enum Kind {
    ACTORS,
    MEETINGS,
    STATEMENTS,
    POSITIONS,
    OFFERS,
    EVENTS;

    /** Its list in a reading. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One of them. */
    String one() {
        return key().substring(0, key().length() - 1);
    }
}
