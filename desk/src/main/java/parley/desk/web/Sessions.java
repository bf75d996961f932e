package parley.desk.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signed in on a page, until they sign out, a working day is over, or the desk is. */
final class Sessions {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Open> open = new LinkedHashMap<>();

    /** {@code token} is its id. */
    private record Open(String token, Instant since) {}

    synchronized String begin(String token, Instant now) {
        open.values().removeIf(one -> over(one, now));
        if (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String session = HexFormat.of().formatHex(bytes);
        open.put(session, new Open(token, now));
        return session;
    }

    /** The id of the token that it was begun with. */
    synchronized @Nullable String token(String session, Instant now) {
        Open one = open.get(session);
        return one == null || over(one, now) ? null : one.token();
    }

    synchronized void end(String session) {
        open.remove(session);
    }

    private static boolean over(Open one, Instant now) {
        return one.since().plus(LONGEST).isBefore(now);
    }
}
