package parley.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import parley.text.Published;

/** When an article was published, as a moment: a day alone begins at midnight, and a time without a zone is taken for UTC. */
final class Said {
    private Said() {}

    /** What does not say when it was published is taken to be as old as its filing. */
    static OffsetDateTime of(@Nullable Published published, Instant filed) {
        if (published == null) {
            return filed.atOffset(ZoneOffset.UTC);
        }
        String written = published.written().replace(' ', 'T');
        if (written.length() <= 10) {
            return published.day().atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        int zone = Math.max(written.indexOf('+'), written.lastIndexOf('-'));
        if (written.endsWith("Z") || written.endsWith("z") || zone > 10) {
            return OffsetDateTime.parse(written.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"));
        }
        return LocalDateTime.parse(written).atOffset(ZoneOffset.UTC);
    }
}
