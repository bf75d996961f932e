package parley.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that have come in so far: 16 bytes of digest for each, and the place of the first hundred thousand. */
final class Seen {
    private static final int PLACES_KEPT = 100_000;

    private final Map<Digest, String> places = new HashMap<>();

    private record Digest(long first, long second) {}

    /** Where the same text was before, or null where it is new; from now on it is known. */
    @Nullable
    String before(String text, String where) {
        return places.putIfAbsent(digest(text), places.size() < PLACES_KEPT ? where : "an article before it");
    }

    private static Digest digest(String text) {
        try {
            var bytes = java.nio.ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new Digest(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
