package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * From which day on a page shows things. Somebody who says nothing gets the last while, and everything where that is nothing;
 * somebody who empties the field gets everything.
 *
 * @param day empty for everything
 */
record Since(String day, boolean usual) {
    static Since of(Context ctx, String parameter, Instant until, Duration back) {
        String given = ctx.queryParam(parameter);
        if (given == null) {
            return new Since(day(until.minus(back)), true);
        }
        if (given.isBlank()) {
            return new Since("", false);
        }
        try {
            return new Since(LocalDate.parse(given.strip()).toString(), false);
        } catch (DateTimeException e) {
            throw new BadRequestResponse(parameter + ": no day: " + given);
        }
    }

    private static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }

    /** What was shown, and from which day. */
    record Shown<T>(T what, String day) {}

    /** {@code question} is asked from a day, empty for everything. */
    <T> Shown<T> show(Function<String, T> question, Predicate<T> empty) {
        T some = question.apply(day);
        return usual && empty.test(some) ? new Shown<>(question.apply(""), "") : new Shown<>(some, day);
    }
}
