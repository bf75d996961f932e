package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times in addresses: {@code 2026-11-25}, {@code 2026-11-25T09:00Z}, {@code 24h}, {@code 7d}. */
final class Times {
    private Times() {}

    /** A day stands for its beginning. */
    static Instant of(Context ctx, String parameter, Instant now, Instant otherwise) {
        return read(ctx, parameter, now, otherwise, 0);
    }

    /** A day stands for its end; nothing stands for now. */
    static Instant until(Context ctx, String parameter, Instant now) {
        return read(ctx, parameter, now, now, 1);
    }

    private static Instant read(Context ctx, String parameter, Instant now, Instant otherwise, int daysOn) {
        String given = given(ctx, parameter);
        if (given == null) {
            return otherwise;
        }
        try {
            if (given.matches("\\d{1,5}[hd]")) {
                long count = Long.parseLong(given.substring(0, given.length() - 1));
                return now.minus(given.endsWith("h") ? Duration.ofHours(count) : Duration.ofDays(count));
            }
            return given.length() == 10
                    ? LocalDate.parse(given)
                            .plusDays(daysOn)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(daysOn)
                    : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw new BadRequestResponse(parameter + ": no time: " + given);
        }
    }

    static @Nullable String given(Context ctx, String parameter) {
        String given = ctx.queryParam(parameter);
        return given == null || given.isBlank() ? null : given.strip();
    }
}
