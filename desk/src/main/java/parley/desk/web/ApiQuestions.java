package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.desk.alert.Feeds;
import parley.desk.alert.Told;
import parley.record.json.Layout;
import parley.record.json.Pen;
import parley.store.Alert;
import parley.store.Watch;

/** Saved questions and their alerts, in the API. */
final class ApiQuestions {
    private static final int IN_FEED = 100;

    private final Saving saving;
    private final Listening listening;

    ApiQuestions(Saving saving, Listening listening) {
        this.saving = saving;
        this.listening = listening;
    }

    private interface Feed {
        String of(Watch watch, List<Alert> alerts, String home);
    }

    void serve(ApiRoutes routes) {
        routes.get("questions", Set.of(), this::all);
        routes.post("questions", Set.of(), this::save, Access.READER);
        routes.get("questions/{question}", Set.of(), ctx -> send(ctx, one(ctx), false));
        routes.delete("questions/{question}", this::forget, Access.READER);
        routes.get("questions/{question}/alerts", Set.of("limit", "cursor"), this::alerts);
        routes.get("questions/{question}/feed.atom", Set.of(), ctx -> feed(ctx, "application/atom+xml", Feeds::atom));
        routes.get("questions/{question}/feed.json", Set.of(), ctx -> feed(ctx, "application/feed+json", Feeds::json));
    }

    private Watch one(Context ctx) {
        return saving.one(Visitor.of(ctx), ctx.pathParam("question"));
    }

    private void all(Context ctx) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-questions/1");
            pen.list(
                    "questions",
                    () -> saving.all(Visitor.of(ctx)).forEach(watch -> pen.object(() -> write(pen, watch, false))));
        });
        Answer.send(ctx, Answer.JSON, pen.finish());
    }

    private void save(Context ctx) {
        Sent sent = Sent.in(ctx);
        Sent filter = sent.object("filter");
        Map<String, String> criteria = new TreeMap<>();
        for (String name : List.of("place", "actor", "level", "on")) {
            String value = filter.textIfAny(name);
            if (value != null) {
                criteria.put(name, value);
            }
        }
        List<String> statuses = filter.texts("status", 0);
        if (!statuses.isEmpty()) {
            criteria.put("status", String.join(",", statuses));
        }
        filter.done();
        Saving.Wish wish = new Saving.Wish(
                sent.text("name"),
                criteria,
                moment(sent.textIfAny("since")),
                sent.textIfAny("webhook"),
                sent.textIfAny("mail"));
        sent.done();
        Watch watch = saving.save(Visitor.of(ctx), wish);
        ctx.status(HttpStatus.CREATED);
        ctx.header("Location", ApiRoutes.ROOT + "questions/" + watch.id());
        send(ctx, watch, true);
    }

    private static @Nullable Instant moment(@Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw new BadRequestResponse("since: no time: " + given);
        }
    }

    private static void send(Context ctx, Watch watch, boolean secret) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> write(pen, watch, secret));
        if (secret) {
            ctx.contentType(Answer.JSON).result(pen.finish());
        } else {
            Answer.send(ctx, Answer.JSON, pen.finish());
        }
    }

    private static void write(Pen pen, Watch watch, boolean secret) {
        pen.text("format", "parley-question/1");
        pen.text("id", watch.id());
        pen.text("name", watch.name());
        pen.text("owner", watch.owner());
        pen.object(
                "filter",
                () -> new TreeMap<>(watch.criteria()).forEach((name, value) -> {
                    if (name.equals("status")) {
                        pen.ids(name, List.of(value.split(",")));
                    } else {
                        pen.text(name, value);
                    }
                }));
        pen.text("webhook", watch.hook());
        pen.text("secret", secret ? watch.secret() : null);
        pen.text("mail", watch.mail());
        pen.text("made", watch.made().toString());
    }

    private void forget(Context ctx) {
        saving.forget(Visitor.of(ctx), ctx.pathParam("question"));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void alerts(Context ctx) {
        List<Alert> all = saving.alerts(one(ctx));
        Instant latest = all.isEmpty() ? Instant.EPOCH : all.get(0).filed();
        List<Alert> part = Page.of(ctx).of(ctx, all, latest);
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-alerts/1");
            pen.list("alerts", () -> part.forEach(alert -> pen.object(() -> Told.write(pen, alert))));
        });
        Answer.send(ctx, Answer.JSON, pen.finish());
    }

    private void feed(Context ctx, String type, Feed feed) {
        Watch watch = one(ctx);
        List<Alert> latest = saving.alerts(watch).stream().limit(IN_FEED).toList();
        String home = (listening.guarded() || listening.tls() != null ? "https://" : "http://") + ctx.host();
        Answer.send(ctx, type, feed.of(watch, latest, home));
    }
}
