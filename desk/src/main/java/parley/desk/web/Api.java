package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.merge.Dossier;
import parley.record.json.ReadingJson;
import parley.show.Calendar;
import parley.show.TableJson;

/** {@code /api/v1}: what the pages show, as JSON. */
final class Api {
    private final OpenArchives archives;
    private final Supplier<Instant> clock;

    Api(OpenArchives archives, Supplier<Instant> clock) {
        this.archives = archives;
        this.clock = clock;
    }

    void serve(RoutesConfig routes) {
        table(routes, "talks", (asking, ctx) -> asking.talks(filter(ctx)));
        json(routes, "talks/{id}", (asking, ctx) -> TableJson.of(asking.talk(ctx.pathParam("id"))));
        json(routes, "records/{id}", (asking, ctx) -> TableJson.of(asking.explain(ctx.pathParam("id"))));
        table(routes, "coming", (asking, ctx) -> asking.coming(filter(ctx), today()));
        table(routes, "statements", (asking, ctx) -> asking.statements(filter(ctx)));
        table(routes, "positions", (asking, ctx) -> asking.positions(filter(ctx)));
        table(routes, "offers", (asking, ctx) -> asking.offers(filter(ctx)));
        table(routes, "events", (asking, ctx) -> asking.events(filter(ctx)));
        table(routes, "claims", (asking, ctx) -> asking.claimed());
        table(routes, "search", (asking, ctx) -> asking.search(String.valueOf(Times.given(ctx, "words"))));
        routes.get("/api/v1/changed", this::changed);
        routes.get("/api/v1/articles/{id}", this::article);
        routes.get("/coming.ics", this::calendar);
    }

    private void changed(Context ctx) {
        Instant now = clock.get();
        Instant until = Times.of(ctx, "as-of", now, now);
        Instant since = Times.of(ctx, "since", now, until.minus(Duration.ofDays(1)));
        send(
                ctx,
                archives.with(archive -> archive.atOnce(
                        () -> TableJson.of(List.of(new Asking(archive.asOf(until)).changed(archive.asOf(since)))))));
    }

    private void article(Context ctx) {
        String json = archives.with(archive -> {
            var filed = archive.asOf(until(ctx)).article(ctx.pathParam("id"));
            return filed == null ? "" : new ReadingJson(true).pretty(filed.reading());
        });
        if (json.isEmpty()) {
            throw new NotFoundResponse("no such article");
        }
        send(ctx, json);
    }

    private void calendar(Context ctx) {
        List<Dossier> coming = archives.with(archive -> new Asking(archive.asOf(until(ctx))).dossiers(filter(ctx)));
        ctx.contentType("text/calendar; charset=utf-8").result(Calendar.of(coming));
    }

    private void table(RoutesConfig routes, String path, BiFunction<Asking, Context, Table> question) {
        json(routes, path, (asking, ctx) -> TableJson.of(List.of(question.apply(asking, ctx))));
    }

    private void json(RoutesConfig routes, String path, BiFunction<Asking, Context, String> question) {
        routes.get(
                "/api/v1/" + path,
                ctx -> send(
                        ctx,
                        archives.with(archive ->
                                archive.atOnce(() -> question.apply(new Asking(archive.asOf(until(ctx))), ctx)))));
    }

    private static void send(Context ctx, String json) {
        ctx.contentType("application/json").result(json);
    }

    private Filter filter(Context ctx) {
        return Asked.filter(ctx, clock.get());
    }

    private Instant until(Context ctx) {
        Instant now = clock.get();
        return Times.of(ctx, "as-of", now, now);
    }

    private String today() {
        return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC).toString();
    }
}
