package parley.store;

import org.jspecify.annotations.Nullable;

/**
 * An act with who did it and why. {@code words} say what was done, as the log shows it; {@code article} is the digest of the
 * article that it is about, where it is about one.
 */
public record Deed(
        String by,
        @Nullable String because,
        String words,
        @Nullable String article,
        Act act) {}
