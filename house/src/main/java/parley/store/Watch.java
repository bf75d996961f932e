package parley.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A saved question.
 *
 * @param criteria what it takes, as whoever asks wrote it
 * @param hook where alerts are posted to, signed with {@code secret}
 * @param mail whom they are written to
 * @param seen the filing time up to which alerts have been made
 */
public record Watch(
        String id,
        String owner,
        String name,
        Map<String, String> criteria,
        @Nullable String hook,
        @Nullable String secret,
        @Nullable String mail,
        Instant made,
        Instant seen) {
    public Watch {
        criteria = Map.copyOf(criteria);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
