package parley.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When somebody looked last: a visit ends where nothing is asked for half an hour, and the next one shows what is new since. */
final class Visits {
    private static final String COOKIE = "visits";
    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private Visits() {}

    /** The end of the visit before this one, none for the first; remembers that this one goes on. */
    static @Nullable Instant before(Context ctx, Instant now) {
        String[] known = String.valueOf(ctx.cookie(COOKIE)).split("\\.");
        boolean sound = known.length == 2 && known[0].matches("\\d{1,14}") && known[1].matches("\\d{1,14}");
        long before = sound ? Long.parseLong(known[0]) : 0;
        long last = sound ? Long.parseLong(known[1]) : 0;
        if (last > 0 && now.toEpochMilli() - last > PAUSE.toMillis()) {
            before = last;
        }
        String value = before + "." + now.toEpochMilli();
        ctx.cookie(new Cookie(COOKIE, value, "/", A_YEAR, ctx.scheme().equals("https"), true, null, SameSite.STRICT));
        return before == 0 ? null : Instant.ofEpochMilli(before);
    }
}
