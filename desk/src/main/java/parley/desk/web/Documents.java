package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import parley.merge.Dossier;
import parley.show.Calendar;

/** What other programs fetch as a whole: the calendar, and what the API is. */
final class Documents {
    private final Asked asked;

    Documents(Asked asked) {
        this.asked = asked;
    }

    void serve(RoutesConfig routes) {
        routes.get("/coming.ics", this::calendar);
        String api = resource("openapi.yaml");
        routes.get("/openapi.yaml", ctx -> Answer.send(ctx, "application/yaml", api), Access.OPEN);
    }

    private void calendar(Context ctx) {
        List<Dossier> coming = asked.ask(ctx, asking -> asking.dossiers(asked.filter(ctx)));
        Answer.send(ctx, "text/calendar; charset=utf-8", Calendar.of(coming));
    }

    private static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
