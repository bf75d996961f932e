package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.desk.view.Marked;
import parley.merge.Filed;
import parley.record.Reading;
import parley.store.Receipt;
import parley.text.Article;
import parley.text.Published;

/** An article pasted into a form: read, shown, and filed if wanted. */
final class Adding {
    private final Changes changes;
    private final Function<Article, Reading> reading;
    private final Shield shield;
    private final Supplier<Instant> clock;

    Adding(Changes changes, Function<Article, Reading> reading, Shield shield, Supplier<Instant> clock) {
        this.changes = changes;
        this.reading = reading;
        this.shield = shield;
        this.clock = clock;
    }

    void serve(RoutesConfig routes) {
        routes.get("/add", ctx -> Templates.render(ctx, "add", frame(), "word", shield.word(ctx)), Access.EDITOR);
        routes.post("/add", this::add);
    }

    private static Frame frame() {
        return new Frame("Add", "/add", null);
    }

    private void add(Context ctx) {
        Article article = article(ctx);
        Reading read = reading.apply(article);
        if (field(ctx, "file") != null) {
            List<Receipt> receipts = changes.file(Visitor.of(ctx), List.of(read));
            ctx.redirect("/articles/" + receipts.get(0).article(), HttpStatus.SEE_OTHER);
            return;
        }
        Filed shown = new Filed(read, clock.get().atOffset(ZoneOffset.UTC), clock.get(), Filed.Standing.CURRENT);
        Templates.render(
                ctx,
                "read",
                frame(),
                "word",
                shield.word(ctx),
                "filed",
                shown,
                "marked",
                Marked.of(shown, report -> List.of()));
    }

    private static Article article(Context ctx) {
        String text = field(ctx, "text");
        if (text == null) {
            throw new BadRequestResponse("no text was given");
        }
        String published = field(ctx, "published");
        Article.Origin origin = new Article.Origin(
                field(ctx, "title"),
                field(ctx, "publisher"),
                field(ctx, "url"),
                published == null ? null : Published.parse(published, "published"),
                "en");
        return new Article(text.replace("\r\n", "\n"), origin);
    }

    private static @Nullable String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
