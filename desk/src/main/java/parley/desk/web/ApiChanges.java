package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;
import parley.ask.Correcting;
import parley.record.json.Layout;
import parley.record.json.Pen;
import parley.store.Deed;

/** What the API changes in the archive: corrections, each a line of the log that can be undone. */
final class ApiChanges {
    private final Changes changes;

    ApiChanges(Changes changes) {
        this.changes = changes;
    }

    void serve(ApiRoutes routes) {
        routes.post("corrections", java.util.Set.of(), this::correct);
    }

    private void correct(Context ctx) {
        Sent sent = Sent.in(ctx);
        Function<Correcting, Deed> wanted = wanted(sent);
        String because = sent.textIfAny("because");
        sent.done();
        Changes.Done done = changes.does(Visitor.of(ctx), because, wanted);
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-correction/1");
            pen.number("no", Math.toIntExact(done.no()));
            pen.text("by", done.deed().by());
            pen.text("what", done.deed().words());
            pen.text("because", done.deed().because());
        });
        ctx.status(HttpStatus.CREATED).contentType(Answer.JSON).result(pen.finish());
    }

    private static Function<Correcting, Deed> wanted(Sent sent) {
        String what = sent.text("do");
        switch (what) {
            case "correct" -> {
                String id = sent.text("id");
                String field = sent.text("field");
                String value = sent.text("value");
                return correcting -> correcting.correct(id, field, value);
            }
            case "merge", "unmerge" -> {
                List<String> ids = sent.texts("ids", 2);
                if (ids.size() != 2) {
                    throw new BadRequestResponse("ids: two are wanted");
                }
                return what.equals("merge")
                        ? correcting -> correcting.merge(ids.get(0), ids.get(1))
                        : correcting -> correcting.unmerge(ids.get(0), ids.get(1));
            }
            case "split" -> {
                List<String> reports = sent.texts("ids", 1);
                return correcting -> correcting.split(reports);
            }
            case "retract" -> {
                String id = sent.text("id");
                return correcting -> correcting.retract(id);
            }
            case "confirm" -> {
                String id = sent.text("id");
                return correcting -> correcting.confirm(id);
            }
            case "undo" -> {
                long no = sent.number("no");
                return correcting -> correcting.undo(no);
            }
            default ->
                throw new BadRequestResponse(
                        "do: correct, merge, unmerge, split, retract, confirm or undo is wanted, not " + what);
        }
    }
}
