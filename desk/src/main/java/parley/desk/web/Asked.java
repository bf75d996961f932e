package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.merge.Filed;
import parley.record.Meeting;
import parley.store.AsOf;

/** Puts a request's question to the archive: the parameters that pages and API share, and the two clocks. */
final class Asked {
    private final OpenArchives archives;
    private final Supplier<Instant> clock;

    Asked(OpenArchives archives, Supplier<Instant> clock) {
        this.archives = archives;
        this.clock = clock;
    }

    /** Answers as of the time that the request names, from one moment of the archive. */
    <T> T ask(Context ctx, Function<Asking, T> question) {
        return look(ctx, then -> question.apply(new Asking(then)));
    }

    /** Looks into the archive as of the time that the request names, at one moment of it. */
    <T> T look(Context ctx, Function<AsOf, T> question) {
        return both(ctx, (now, then) -> question.apply(then));
    }

    /** The same, with what is known today beside it. */
    <T> T both(Context ctx, BiFunction<AsOf, AsOf, T> question) {
        Instant until = until(ctx);
        return archives.with(archive -> {
            AsOf now = archive.now(now());
            AsOf then = archive.asOf(until);
            return archive.atOnce(() -> question.apply(now, then));
        });
    }

    /** The article that the path names. */
    Filed article(Context ctx) {
        return look(ctx, then -> {
            Filed filed = then.article(ctx.pathParam("id"));
            if (filed == null) {
                throw new NotFoundResponse("no such article");
            }
            return filed;
        });
    }

    /** What changed from one filing time to another; the question is asked of the later one. */
    Table changed(Instant since, Instant until, BiFunction<Asking, AsOf, Table> question) {
        return archives.with(
                archive -> archive.atOnce(() -> question.apply(new Asking(archive.asOf(until)), archive.asOf(since))));
    }

    /** Every current article, one after the other. */
    void each(Context ctx, Consumer<Filed> each) {
        Instant until = until(ctx);
        archives.with(archive -> archive.atOnce(() -> {
            archive.asOf(until).each(each);
            return true;
        }));
    }

    Instant now() {
        return clock.get();
    }

    String today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC).toString();
    }

    /** The filing time that is asked of: that of all there is, where nothing is said. It stays the same for all of a request. */
    Instant until(Context ctx) {
        return Objects.requireNonNull(ctx.attributeOrCompute("parley.until", this::read));
    }

    private Instant read(Context ctx) {
        Instant cursor = Page.of(ctx).asOf();
        if (cursor != null) {
            return cursor;
        }
        return Times.given(ctx, "as-of") != null
                ? Times.until(ctx, "as-of", now())
                : archives.with(archive -> archive.now(now()).filed());
    }

    Filter filter(Context ctx) {
        Instant now = now();
        String status = Times.given(ctx, "status");
        return new Filter(
                status == null ? null : statuses(status),
                Times.given(ctx, "place"),
                Times.given(ctx, "actor"),
                level(Times.given(ctx, "level")),
                Times.given(ctx, "on"),
                Times.given(ctx, "since") == null ? null : Times.of(ctx, "since", now, now));
    }

    private static Set<Meeting.Status> statuses(String given) {
        Set<Meeting.Status> all = EnumSet.noneOf(Meeting.Status.class);
        for (String one : given.split(",")) {
            all.add(constant(Meeting.Status.class, "status", one.strip()));
        }
        return all;
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
