package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.merge.Dossier;
import parley.merge.Filed;

/** The pages that show; none of them changes anything. */
final class Pages {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Asked asked;

    Pages(Asked asked) {
        this.asked = asked;
    }

    void serve(RoutesConfig routes) {
        routes.get("/", this::today);
        routes.get("/talks", this::talks);
        routes.get("/talks/{id}", this::talk);
        tables(routes, "/coming", "Coming", asking -> List.of(asking.coming(Filter.ALL, asked.today())));
        filtered(routes, "/positions", "Positions", Asking::positions);
        filtered(routes, "/offers", "Offers", Asking::offers);
        tables(routes, "/claims", "Claims", asking -> List.of(asking.claimed()));
        routes.get("/people", this::people);
        routes.get("/search", this::search);
        routes.get("/records/{id}", ctx -> show(ctx, "Record", "", asking -> asking.explain(ctx.pathParam("id"))));
        routes.get("/articles/{id}", this::article);
    }

    private void today(Context ctx) {
        Instant now = asked.now();
        Instant since = Times.of(ctx, "since", now, now.minus(A_DAY));
        List<Table> changed = List.of(asked.changed(since, now, Filter.ALL));
        Templates.render(ctx, "today", new Frame("Today", "/", null), "since", since.toString(), "tables", changed);
    }

    private void talks(Context ctx) {
        Filter filter = asked.filter(ctx);
        List<Table> tables = asked.ask(ctx, asking -> List.of(asking.talks(filter)));
        Templates.render(ctx, "talks", frame(ctx, "Talks", "/talks"), "filter", filter, "tables", tables);
    }

    private void talk(Context ctx) {
        String id = ctx.pathParam("id");
        record Told(Dossier dossier, List<Table> life) {}
        Told told = asked.ask(ctx, asking -> new Told(asking.dossier(id), asking.talk(id)));
        Templates.render(
                ctx,
                "talk",
                frame(ctx, "Talk", "/talks"),
                "dossier",
                told.dossier(),
                "life",
                Life.of(told.dossier()),
                "tables",
                told.life());
    }

    private void people(Context ctx) {
        String name = Times.given(ctx, "name");
        Filter filter = asked.filter(ctx);
        List<Table> tables = name == null ? List.of() : asked.ask(ctx, asking -> asking.who(name, filter));
        Templates.render(
                ctx, "people", frame(ctx, "People", "/people"), "name", name == null ? "" : name, "tables", tables);
    }

    private void search(Context ctx) {
        String words = Objects.requireNonNullElse(Times.given(ctx, "words"), "");
        show(ctx, "Found", "", asking -> List.of(asking.search(words)));
    }

    private void article(Context ctx) {
        Filed filed = asked.article(ctx);
        Templates.render(ctx, "article", frame(ctx, "Article", ""), "filed", filed, "marked", Marked.of(filed));
    }

    private void filtered(RoutesConfig routes, String path, String title, BiFunction<Asking, Filter, Table> question) {
        routes.get(path, ctx -> {
            Filter filter = asked.filter(ctx);
            show(ctx, title, path, asking -> List.of(question.apply(asking, filter)));
        });
    }

    private void tables(RoutesConfig routes, String path, String title, Function<Asking, List<Table>> question) {
        routes.get(path, ctx -> show(ctx, title, path, question));
    }

    private void show(Context ctx, String title, String here, Function<Asking, List<Table>> question) {
        Templates.render(ctx, "tables", frame(ctx, title, here), "tables", asked.ask(ctx, question));
    }

    private static Frame frame(Context ctx, String title, String here) {
        return new Frame(title, here, Times.given(ctx, "as-of"));
    }
}
