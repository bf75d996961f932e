package parley.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/**
 * Somebody who acts, speaks or is spoken of.
 *
 * @param name fullest form known
 * @param state ISO 3166-1 alpha-3
 * @param office as the article gives it or the directory knows for the article's date
 * @param mentions every mention, pronouns and descriptions too
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        @Nullable String state,
        @Nullable String office,
        List<Evidence> mentions,
        KnownBy knownBy) {
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        DELEGATION,
        UNNAMED
    }

    /** The article names the actor, or only the directory does ("his Ukrainian counterpart"). */
    public enum KnownBy {
        TEXT,
        DIRECTORY
    }

    public Actor {
        mentions = List.copyOf(mentions);
    }
}
