package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.record.json.Layout;
import parley.record.json.Pen;
import parley.text.ParleyException;
import parley.text.Problem;

/** What goes wrong, said once: on a page as a page, in the API as problem details (RFC 9457). */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    static void serve(RoutesConfig routes) {
        routes.exception(
                ParleyException.class, (e, ctx) -> say(ctx, status(e.problem(), ctx), String.valueOf(e.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) -> say(ctx, HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage())));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {}", ctx.method(), ctx.path(), e);
            say(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "a fault of Parley's own");
        });
        routes.error(404, ctx -> {
            if (ctx.result() == null || "Endpoint GET /".equals(ctx.result())) {
                say(ctx, HttpStatus.NOT_FOUND, "nothing is here");
            }
        });
    }

    private static HttpStatus status(Problem problem, Context ctx) {
        return switch (problem) {
            case INPUT -> Access.changes(ctx) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.NOT_FOUND;
            case RULES -> HttpStatus.BAD_REQUEST;
            case STORE, BUG -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static void say(Context ctx, HttpStatus status, String message) {
        ctx.status(status);
        String title = status.getMessage();
        if (Says.api(ctx)) {
            Pen pen = new Pen(new Layout());
            pen.object(() -> {
                pen.text("type", "about:blank");
                pen.text("title", title);
                pen.number("status", status.getCode());
                pen.text("detail", message);
            });
            ctx.contentType("application/problem+json").result(pen.finish());
        } else {
            Templates.render(
                    ctx,
                    "fault",
                    new Frame(title, "", null),
                    "message",
                    message.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT)) ? "" : message);
        }
    }
}
