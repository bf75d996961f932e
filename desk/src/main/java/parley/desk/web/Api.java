package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import parley.ask.Asking;
import parley.ask.Table;
import parley.merge.Dossier;
import parley.record.json.ReadingJson;
import parley.show.Calendar;
import parley.show.TableJson;

/** {@code /api/v1}: what the pages show, as JSON. */
final class Api {
    private final Asked asked;

    Api(Asked asked) {
        this.asked = asked;
    }

    void serve(RoutesConfig routes) {
        table(routes, "talks", (asking, ctx) -> asking.talks(asked.filter(ctx)));
        json(routes, "talks/{id}", (asking, ctx) -> TableJson.of(asking.talk(ctx.pathParam("id"))));
        json(routes, "records/{id}", (asking, ctx) -> TableJson.of(asking.explain(ctx.pathParam("id"))));
        table(routes, "coming", (asking, ctx) -> asking.coming(asked.filter(ctx), asked.today()));
        table(routes, "statements", (asking, ctx) -> asking.statements(asked.filter(ctx)));
        table(routes, "positions", (asking, ctx) -> asking.positions(asked.filter(ctx)));
        table(routes, "offers", (asking, ctx) -> asking.offers(asked.filter(ctx)));
        table(routes, "events", (asking, ctx) -> asking.events(asked.filter(ctx)));
        table(routes, "claims", (asking, ctx) -> asking.claimed());
        table(routes, "search", (asking, ctx) -> asking.search(String.valueOf(Times.given(ctx, "words"))));
        routes.get("/api/v1/changed", this::changed);
        routes.get("/api/v1/articles/{id}", this::article);
        routes.get("/coming.ics", this::calendar);
    }

    private void changed(Context ctx) {
        Instant until = asked.until(ctx);
        Instant since = Times.of(ctx, "since", asked.now(), until.minus(Duration.ofDays(1)));
        send(ctx, TableJson.of(List.of(asked.changed(since, until))));
    }

    private void article(Context ctx) {
        send(ctx, new ReadingJson(true).pretty(asked.article(ctx).reading()));
    }

    private void calendar(Context ctx) {
        List<Dossier> coming = asked.ask(ctx, asking -> asking.dossiers(asked.filter(ctx)));
        ctx.contentType("text/calendar; charset=utf-8").result(Calendar.of(coming));
    }

    private void table(RoutesConfig routes, String path, BiFunction<Asking, Context, Table> question) {
        json(routes, path, (asking, ctx) -> TableJson.of(List.of(question.apply(asking, ctx))));
    }

    private void json(RoutesConfig routes, String path, BiFunction<Asking, Context, String> question) {
        routes.get("/api/v1/" + path, ctx -> send(ctx, asked.ask(ctx, asking -> question.apply(asking, ctx))));
    }

    private static void send(Context ctx, String json) {
        ctx.contentType("application/json").result(json);
    }
}
