package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.ask.Correcting;
import parley.store.Deed;

/** Forms by which an editor says what is otherwise; each leads back to the page that it stood on. */
final class Editing {
    private final Changes changes;

    Editing(Changes changes) {
        this.changes = changes;
    }

    void serve(RoutesConfig routes) {
        routes.post("/records/{id}/correct", this::correct);
        on(routes, "/records/{id}/confirm", ctx -> correcting -> correcting.confirm(ctx.pathParam("id")));
        on(routes, "/records/{id}/retract", ctx -> correcting -> correcting.retract(ctx.pathParam("id")));
        on(routes, "/records/{id}/split", ctx -> correcting -> correcting.split(ctx.formParams("report")));
        on(routes, "/records/{id}/merge", ctx -> {
            String other = wanted(ctx, "other");
            return correcting -> correcting.merge(ctx.pathParam("id"), other);
        });
        on(routes, "/log/{no}/undo", ctx -> correcting -> correcting.undo(number(ctx)));
    }

    private void correct(Context ctx) {
        String field = wanted(ctx, "field");
        String value = given(ctx, "value");
        does(ctx, correcting -> correcting.correct(ctx.pathParam("id"), field, value == null ? "" : value));
    }

    private void on(RoutesConfig routes, String path, Function<Context, Function<Correcting, Deed>> wanted) {
        routes.post(path, ctx -> does(ctx, wanted.apply(ctx)));
    }

    private void does(Context ctx, Function<Correcting, Deed> wanted) {
        String because = wanted(ctx, "because");
        changes.does(Visitor.of(ctx), because, wanted);
        String then = ctx.formParam("then");
        ctx.redirect(then != null && then.matches("/[^/\\\\].*") ? then : "/log", HttpStatus.SEE_OTHER);
    }

    private static long number(Context ctx) {
        return ctx.pathParamAsClass("no", Long.class).get();
    }

    private static String wanted(Context ctx, String name) {
        String value = given(ctx, name);
        if (value == null) {
            throw new BadRequestResponse(name.equals("because") ? "a reason is wanted" : name + " is wanted");
        }
        return value;
    }

    private static @Nullable String given(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
