package parley.merge;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import parley.record.Reading;

/**
 * One reading in the archive. Only current ones make dossiers and claims.
 *
 * @param said when the article was published
 * @param filed when Parley learned of it
 */
public record Filed(Reading reading, OffsetDateTime said, Instant filed, Standing standing) {
    public enum Standing {
        CURRENT,
        /** A newer version of the article has been filed. */
        SUPERSEDED,
        /** The publisher took it back. */
        RETRACTED
    }

    /** {@code sha256:} and the digest of the article's text. */
    public String article() {
        return reading.article().id();
    }

    public @Nullable String url() {
        return reading.article().origin().url();
    }

    public @Nullable String publisher() {
        return reading.article().origin().publisher();
    }
}
