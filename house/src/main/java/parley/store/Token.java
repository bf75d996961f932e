package parley.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a token without the token itself. {@code name} says whose it is, and stands by what is done with it. */
public record Token(
        String id,
        String name,
        Role role,
        Instant made,
        @Nullable Instant expires,
        @Nullable Instant revoked) {

    public boolean holds(Instant now) {
        return revoked == null && (expires == null || now.isBefore(expires));
    }
}
