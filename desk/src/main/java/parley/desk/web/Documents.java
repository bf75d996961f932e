package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import parley.show.Calendar;
import parley.store.Part;
import parley.store.Wanted;

/** What other programs fetch as a whole: the calendar, and what the API is. */
final class Documents {
    /** Calendars forget what a feed does not have any more. */
    private static final Duration KEPT = Duration.ofDays(365);

    private static final Part EVENTS = new Part(0, 500, true);

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
        String day = LocalDate.ofInstant(asked.until(ctx).minus(KEPT), ZoneOffset.UTC)
                .toString();
        Wanted wanted = asked.filter(ctx).wanted().from(day);
        String calendar = asked.ask(ctx, asking -> Calendar.of(asking.dossiers(wanted, EVENTS), asking::versions));
        Answer.send(ctx, "text/calendar; charset=utf-8", calendar);
    }

    private static String resource(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
