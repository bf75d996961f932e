package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.ask.Time;
import parley.text.ParleyException;

/** Times in addresses: {@code 2026-11-25}, {@code 2026-11-25T09:00Z}, {@code 24h}, {@code 7d}. */
final class Times {
    private Times() {}

    /** A day stands for its beginning. */
    static Instant of(Context ctx, String parameter, Instant now, Instant otherwise) {
        String given = given(ctx, parameter);
        return given == null ? otherwise : read(parameter, given, now).start();
    }

    /** A day stands for its end; nothing stands for now. */
    static Instant until(Context ctx, String parameter, Instant now) {
        String given = given(ctx, parameter);
        return given == null ? now : read(parameter, given, now).end();
    }

    private static Time read(String parameter, String given, Instant now) {
        if (given.matches("\\d{1,5}[hd]")) {
            long count = Long.parseLong(given.substring(0, given.length() - 1));
            Instant then = now.minus(given.endsWith("h") ? Duration.ofHours(count) : Duration.ofDays(count));
            return new Time(then, then);
        }
        try {
            return Time.of(given);
        } catch (ParleyException e) {
            throw new BadRequestResponse(parameter + ": no time: " + given);
        }
    }

    static @Nullable String given(Context ctx, String parameter) {
        String given = ctx.queryParam(parameter);
        return given == null || given.isBlank() ? null : given.strip();
    }
}
