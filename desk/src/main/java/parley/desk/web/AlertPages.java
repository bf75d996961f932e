package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Saved questions on a page: what they told, one more, one less. */
final class AlertPages {
    private static final int SHOWN = 20;

    private final Saving saving;
    private final Shield shield;

    AlertPages(Saving saving, Shield shield) {
        this.saving = saving;
        this.shield = shield;
    }

    void serve(RoutesConfig routes) {
        routes.get("/alerts", this::show);
        routes.post("/alerts", this::save, Access.READER);
        routes.post("/alerts/{question}/forget", this::forget, Access.READER);
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        List<Watched> all = saving.all(visitor).stream()
                .map(watch -> new Watched(
                        watch, saving.alerts(watch).stream().limit(SHOWN).toList()))
                .toList();
        Templates.render(
                ctx,
                "alerts",
                new Frame("Alerts", "/alerts", null),
                "word",
                shield.word(ctx),
                "visitor",
                visitor,
                "all",
                all);
    }

    private void save(Context ctx) {
        Map<String, String> criteria = new TreeMap<>();
        for (String name : List.of("actor", "issue", "place", "status")) {
            String value = field(ctx, name);
            if (value != null) {
                criteria.put(name, value);
            }
        }
        String name = field(ctx, "name");
        saving.save(
                Visitor.of(ctx),
                new Saving.Wish(name == null ? "" : name, criteria, null, field(ctx, "webhook"), field(ctx, "mail")));
        ctx.redirect("/alerts", HttpStatus.SEE_OTHER);
    }

    private void forget(Context ctx) {
        saving.forget(Visitor.of(ctx), ctx.pathParam("question"));
        ctx.redirect("/alerts", HttpStatus.SEE_OTHER);
    }

    private static @Nullable String field(Context ctx, String name) {
        String value = ctx.formParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
