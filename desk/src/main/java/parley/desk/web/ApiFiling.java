package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.intake.Intake;
import parley.record.Reading;
import parley.record.json.Layout;
import parley.record.json.Pen;
import parley.store.Receipt;
import parley.text.Article;
import parley.text.Published;

/** Articles sent to the API: text, a web page, or JSON, as {@code parley file} takes them; read, and filed. */
final class ApiFiling {
    private static final Set<String> KINDS =
            Set.of("text/plain", "text/html", "application/json", "application/x-ndjson");
    private static final int MOST = 50;

    private final OpenArchives archives;
    private final Changes changes;
    private final Function<Article, Reading> reading;

    ApiFiling(OpenArchives archives, Changes changes, Function<Article, Reading> reading) {
        this.archives = archives;
        this.changes = changes;
        this.reading = reading;
    }

    void serve(ApiRoutes routes) {
        routes.post("articles", Set.of("title", "publisher", "url", "published"), this::file);
    }

    private void file(Context ctx) {
        Sent.of(ctx, KINDS);
        List<Arrival> arrivals = arrivals(ctx);
        List<Reading> read = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Accepted accepted) {
                Article article = accepted.article();
                boolean known = archives.with(archive -> archive.has(article));
                read.add(known ? new Reading(article, List.of(), List.of(), List.of()) : reading.apply(article));
            }
        }
        if (read.isEmpty()) {
            throw new HttpResponseException(HttpStatus.UNPROCESSABLE_CONTENT.getCode(), refused(arrivals));
        }
        List<Receipt> receipts = changes.file(Visitor.of(ctx), read);
        boolean news = receipts.stream().anyMatch(one -> one.outcome() != Receipt.Outcome.DUPLICATE);
        if (receipts.size() == 1) {
            ctx.header(
                    "Location", ApiRoutes.ROOT + "articles/" + receipts.get(0).article());
        }
        ctx.status(news ? HttpStatus.CREATED : HttpStatus.OK)
                .contentType(Answer.JSON)
                .result(answer(receipts, read, arrivals));
    }

    private static List<Arrival> arrivals(Context ctx) {
        String text = Sent.text(ctx);
        if (text.isBlank()) {
            throw new BadRequestResponse("no article was sent");
        }
        String published = Times.given(ctx, "published");
        Given given = new Given(
                Times.given(ctx, "title"),
                Times.given(ctx, "publisher"),
                Times.given(ctx, "url"),
                published == null ? null : Published.parse(published, "published"),
                null);
        try (Stream<Arrival> all = new Intake(given)
                .arrivals(List.of("-"), new ByteArrayInputStream(ctx.bodyAsBytes()))
                .limit(MOST + 1L)) {
            List<Arrival> arrivals = all.toList();
            if (arrivals.size() > MOST) {
                throw new HttpResponseException(
                        HttpStatus.CONTENT_TOO_LARGE.getCode(), "more than " + MOST + " articles at once");
            }
            return arrivals;
        }
    }

    private static String refused(List<Arrival> arrivals) {
        String said = arrivals.stream()
                .flatMap(arrival -> arrival instanceof Arrival.Refused refused
                        ? Stream.of(refused.message())
                        : arrival instanceof Arrival.TakenBack back ? Stream.of(back.message()) : Stream.of())
                .distinct()
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "no article in it" : said;
    }

    private static List<Arrival.Refused> refusals(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Refused.class::isInstance)
                .map(Arrival.Refused.class::cast)
                .toList();
    }

    private static String answer(List<Receipt> receipts, List<Reading> read, List<Arrival> arrivals) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-filed/1");
            pen.list("filed", () -> {
                for (int i = 0; i < receipts.size(); i++) {
                    Receipt receipt = receipts.get(i);
                    @Nullable
                    Integer records = receipt.outcome() == Receipt.Outcome.DUPLICATE
                            ? null
                            : read.get(i).entries().size();
                    pen.object(() -> {
                        pen.text("article", receipt.article());
                        pen.word("outcome", receipt.outcome());
                        pen.number("records", records);
                    });
                }
            });
            pen.list(
                    "refused",
                    () -> refusals(arrivals).forEach(one -> pen.object(() -> pen.text("message", one.message()))));
        });
        return pen.finish();
    }
}
