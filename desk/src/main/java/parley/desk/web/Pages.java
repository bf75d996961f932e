package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.store.AsOf;

/** The pages that show; none of them changes anything. */
final class Pages {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final OpenArchives archives;
    private final Supplier<Instant> clock;

    Pages(OpenArchives archives, Supplier<Instant> clock) {
        this.archives = archives;
        this.clock = clock;
    }

    void serve(RoutesConfig routes) {
        routes.get("/", this::today);
        routes.get("/talks", this::talks);
        routes.get("/talks/{id}", this::talk);
        tables(routes, "/coming", "Coming", asking -> List.of(asking.coming(Filter.ALL, day())));
        filtered(routes, "/positions", "Positions", Asking::positions);
        filtered(routes, "/offers", "Offers", Asking::offers);
        tables(routes, "/claims", "Claims", asking -> List.of(asking.claimed()));
        routes.get("/people", this::people);
        routes.get("/search", this::search);
        routes.get("/records/{id}", ctx -> show(ctx, "Record", "", asking -> asking.explain(ctx.pathParam("id"))));
        routes.get("/articles/{id}", this::article);
    }

    private void today(Context ctx) {
        Instant now = clock.get();
        Instant since = Times.of(ctx, "since", now, now.minus(A_DAY));
        List<Table> changed = archives.with(
                archive -> archive.atOnce(() -> List.of(new Asking(archive.asOf(now)).changed(archive.asOf(since)))));
        Templates.render(ctx, "today", new Frame("Today", "/", null), "since", since.toString(), "tables", changed);
    }

    private void talks(Context ctx) {
        Filter filter = Asked.filter(ctx, clock.get());
        List<Table> tables = asking(ctx, asking -> List.of(asking.talks(filter)));
        Templates.render(ctx, "talks", frame(ctx, "Talks", "/talks"), "filter", filter, "tables", tables);
    }

    private void talk(Context ctx) {
        String id = ctx.pathParam("id");
        record Told(Dossier dossier, List<Table> life) {}
        Told told = asking(ctx, asking -> new Told(asking.dossier(id), asking.talk(id)));
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
        Filter filter = Asked.filter(ctx, clock.get());
        List<Table> tables = name == null ? List.of() : asking(ctx, asking -> asking.who(name, filter));
        Templates.render(
                ctx, "people", frame(ctx, "People", "/people"), "name", name == null ? "" : name, "tables", tables);
    }

    private void search(Context ctx) {
        String words = Objects.requireNonNullElse(Times.given(ctx, "words"), "");
        show(ctx, "Found", "", asking -> List.of(asking.search(words)));
    }

    private void article(Context ctx) {
        Filed filed = archives.with(archive -> archive.asOf(until(ctx)).article(ctx.pathParam("id")));
        if (filed == null) {
            throw new NotFoundResponse("no such article");
        }
        Templates.render(ctx, "article", frame(ctx, "Article", ""), "filed", filed, "marked", Marked.of(filed));
    }

    private void filtered(RoutesConfig routes, String path, String title, BiFunction<Asking, Filter, Table> question) {
        routes.get(path, ctx -> {
            Filter filter = Asked.filter(ctx, clock.get());
            show(ctx, title, path, asking -> List.of(question.apply(asking, filter)));
        });
    }

    private void tables(RoutesConfig routes, String path, String title, Function<Asking, List<Table>> question) {
        routes.get(path, ctx -> show(ctx, title, path, question));
    }

    private void show(Context ctx, String title, String here, Function<Asking, List<Table>> question) {
        Templates.render(ctx, "tables", frame(ctx, title, here), "tables", asking(ctx, question));
    }

    private <T> T asking(Context ctx, Function<Asking, T> question) {
        Instant until = until(ctx);
        return archives.with(archive -> {
            AsOf asOf = archive.asOf(until);
            return archive.atOnce(() -> question.apply(new Asking(asOf)));
        });
    }

    private Instant until(Context ctx) {
        Instant now = clock.get();
        return Times.of(ctx, "as-of", now, now);
    }

    private static Frame frame(Context ctx, String title, String here) {
        return new Frame(title, here, Times.given(ctx, "as-of"));
    }

    private String day() {
        return LocalDate.ofInstant(clock.get(), ZoneOffset.UTC).toString();
    }
}
