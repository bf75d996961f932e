package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.record.Entry;
import parley.record.json.ReadingJson;
import parley.show.MergedJson;
import parley.store.Part;
import parley.store.Wanted;

/** {@code /api/v1}: everything that can be asked, as JSON, and as CSV where it is a table. */
final class Api {
    /** The latest so many of each of somebody's tables. */
    private static final Part OF_SOMEBODY = new Part(0, Page.USUAL, true);

    private final Asked asked;

    Api(Asked asked) {
        this.asked = asked;
    }

    void serve(ApiRoutes routes) {
        routes.get("talks", ApiRoutes.filtered(), this::talks);
        routes.get("talks/{id}", ApiRoutes.ONE, this::talk);
        routes.get("claims", ApiRoutes.MANY, this::claims);
        routes.get("changed", ApiRoutes.filtered(), this::changed);
        routes.get("coming", ApiRoutes.filtered("from"), this::coming);
        records(routes, "statements", Entry.Kind.STATEMENT);
        records(routes, "positions", Entry.Kind.POSITION);
        records(routes, "offers", Entry.Kind.OFFER);
        records(routes, "events", Entry.Kind.EVENT);
        table(
                routes,
                "search",
                ApiRoutes.and(ApiRoutes.MANY, "words"),
                (asking, ctx) -> asking.search(wanted(ctx, "words")));
        table(routes, "log", ApiRoutes.MANY, (asking, ctx) -> asking.log());
        tables(
                routes,
                "who",
                ApiRoutes.and(ApiRoutes.ONE, "name", "since"),
                (asking, ctx) -> asking.who(wanted(ctx, "name"), filter(ctx), OF_SOMEBODY));
        tables(routes, "records/{id}", ApiRoutes.ONE, (asking, ctx) -> asking.explain(ctx.pathParam("id")));
        routes.get("articles/{id}", Set.of("as-of"), this::article);
        routes.get("export", Set.of("as-of"), this::export);
    }

    private void talks(Context ctx) {
        List<Dossier> some = dossiers(ctx, filter(ctx).wanted());
        if (Answer.csv(ctx)) {
            Answer.tables(ctx, List.of(Asking.talks("talks", some)));
        } else {
            Answer.send(ctx, Answer.JSON, MergedJson.dossiers(some));
        }
    }

    private void coming(Context ctx) {
        Wanted wanted = Asking.coming(filter(ctx).wanted(), from(ctx));
        Answer.tables(ctx, List.of(Asking.talks("coming", dossiers(ctx, wanted))));
    }

    private List<Dossier> dossiers(Context ctx, Wanted wanted) {
        Page page = Page.of(ctx);
        List<Dossier> some =
                asked.ask(ctx, asking -> asking.dossiers(wanted, page.part().andOne()));
        return page.cut(ctx, some, asked.until(ctx));
    }

    private void records(ApiRoutes routes, String path, Entry.Kind kind) {
        routes.get(path, ApiRoutes.filtered(), ctx -> {
            Page page = Page.of(ctx);
            Asking.Some some = asked.ask(ctx, asking -> asking.some(kind, filter(ctx), page.part()));
            page.next(ctx, some.more(), asked.until(ctx));
            Answer.tables(ctx, List.of(some.table()));
        });
    }

    private void talk(Context ctx) {
        String id = ctx.pathParam("id");
        if (Answer.csv(ctx)) {
            Answer.tables(ctx, asked.ask(ctx, asking -> asking.talk(id)));
        } else {
            Dossier dossier = asked.ask(ctx, asking -> asking.dossier(id));
            Answer.send(ctx, Answer.JSON, MergedJson.dossiers(List.of(dossier)));
        }
    }

    private void claims(Context ctx) {
        Page page = Page.of(ctx);
        List<Claim> found = asked.ask(ctx, asking -> asking.claims(page.part().andOne()));
        List<Claim> some = page.cut(ctx, found, asked.until(ctx));
        if (Answer.csv(ctx)) {
            Answer.tables(ctx, List.of(Asking.claimed(some)));
        } else {
            Answer.send(ctx, Answer.JSON, MergedJson.claims(some));
        }
    }

    private void changed(Context ctx) {
        Instant until = asked.until(ctx);
        Instant since = Times.of(ctx, "since", until, until.minus(Duration.ofDays(1)));
        Page page = Page.of(ctx);
        Filter filter = filter(ctx);
        int enough = page.from() + page.limit() + 1;
        page(ctx, asked.changed(since, until, (asking, before) -> asking.changed(before, filter, enough)));
    }

    private void article(Context ctx) {
        Answer.send(
                ctx,
                Answer.JSON,
                new ReadingJson(true).pretty(asked.article(ctx).reading()));
    }

    /** Every current article's reading, one a line, as it comes. */
    private void export(Context ctx) throws IOException {
        ctx.contentType("application/x-ndjson");
        OutputStream out = ctx.outputStream();
        asked.each(ctx, filed -> {
            try {
                out.write(new ReadingJson(true).line(filed.reading()).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    private Filter filter(Context ctx) {
        return asked.filter(ctx);
    }

    private String from(Context ctx) {
        String from = Times.given(ctx, "from");
        if (from != null && !from.matches("\\d{4}(-\\d{2}){0,2}")) {
            throw new BadRequestResponse("from: no day: " + from);
        }
        return from != null
                ? from
                : LocalDate.ofInstant(asked.until(ctx), ZoneOffset.UTC).toString();
    }

    private static String wanted(Context ctx, String parameter) {
        String given = Times.given(ctx, parameter);
        if (given == null) {
            throw new BadRequestResponse(parameter + ": is wanted");
        }
        return given;
    }

    private void table(ApiRoutes routes, String path, Set<String> known, BiFunction<Asking, Context, Table> question) {
        routes.get(path, known, ctx -> page(ctx, asked.ask(ctx, of(ctx, question))));
    }

    private void tables(
            ApiRoutes routes, String path, Set<String> known, BiFunction<Asking, Context, List<Table>> question) {
        routes.get(path, known, ctx -> Answer.tables(ctx, asked.ask(ctx, of(ctx, question))));
    }

    private static <T> Function<Asking, T> of(Context ctx, BiFunction<Asking, Context, T> question) {
        return asking -> question.apply(asking, ctx);
    }

    private void page(Context ctx, Table table) {
        List<List<String>> rows = Page.of(ctx).of(ctx, table.rows(), asked.until(ctx));
        Answer.tables(ctx, List.of(new Table(table.title(), table.columns(), rows)));
    }
}
