package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ask.Filter;
import parley.record.Meeting;

/** What a request asks for, of the parameters that pages and API share. */
final class Asked {
    private Asked() {}

    static Filter filter(Context ctx, Instant now) {
        String status = Times.given(ctx, "status");
        return new Filter(
                status == null ? null : Set.of(constant(Meeting.Status.class, "status", status)),
                Times.given(ctx, "place"),
                Times.given(ctx, "actor"),
                level(Times.given(ctx, "level")),
                Times.given(ctx, "on"),
                Times.given(ctx, "since") == null ? null : Times.of(ctx, "since", now, now));
    }

    private static Meeting.@Nullable Level level(@Nullable String given) {
        return given == null ? null : constant(Meeting.Level.class, "level", given);
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String parameter, String given) {
        try {
            return Enum.valueOf(of, given.toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse(parameter + ": no such: " + given);
        }
    }
}
