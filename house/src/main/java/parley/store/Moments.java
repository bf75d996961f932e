package parley.store;

import java.time.Instant;

/** Moments as the tables have them. */
final class Moments {
    private Moments() {}

    /** The beginning and the end of time too. */
    static long millis(Instant instant) {
        if (instant.equals(Instant.MIN)) {
            return Long.MIN_VALUE;
        }
        return instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.toEpochMilli();
    }
}
