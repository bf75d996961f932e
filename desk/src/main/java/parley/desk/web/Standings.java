package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.desk.view.Bargain;
import parley.desk.view.Contest;
import parley.desk.view.Matrix;
import parley.desk.view.Offices;
import parley.desk.view.Roster;
import parley.merge.Dossier;
import parley.record.Entry;
import parley.store.Part;

/** The pages of who stands where: positions, offers, claims, people. */
final class Standings {
    private static final Duration A_QUARTER = Duration.ofDays(90);

    private static final Part IN_MATRIX = new Part(0, 200, true);
    private static final Part OFFERS = new Part(0, 60, true);
    private static final Part OF_SOMEBODY = new Part(0, 60, true);
    private static final Part IN_GRAPH = new Part(0, 200, true);

    private final Asked asked;

    Standings(Asked asked) {
        this.asked = asked;
    }

    void serve(RoutesConfig routes) {
        routes.get("/positions", this::positions);
        routes.get("/offers", this::offers);
        routes.get("/claims", this::claims);
        routes.get("/people", this::people);
    }

    private void positions(Context ctx) {
        Since.Shown<Matrix> shown = asked.look(
                ctx,
                now -> since(ctx)
                        .show(
                                day -> {
                                    Asking.Some some =
                                            new Asking(now).some(Entry.Kind.POSITION, filter(ctx, day), IN_MATRIX);
                                    return Matrix.of(some.table(), some.more(), now::noted);
                                },
                                matrix -> matrix.rows().isEmpty()));
        Templates.render(
                ctx,
                "positions",
                Pages.frame(ctx, "Positions", "/positions"),
                "matrix",
                shown.what(),
                "since",
                shown.day(),
                "actor",
                actor(ctx));
    }

    private void offers(Context ctx) {
        Since.Shown<List<Bargain>> shown = asked.look(
                ctx,
                now -> since(ctx)
                        .show(day -> Bargain.of(new Asking(now).offers(filter(ctx, day)), now), List::isEmpty));
        Templates.render(
                ctx,
                "offers",
                Pages.frame(ctx, "Offers", "/offers"),
                "offers",
                shown.what(),
                "since",
                shown.day(),
                "actor",
                actor(ctx));
    }

    private Since since(Context ctx) {
        return Since.of(ctx, "since", asked.until(ctx), A_QUARTER);
    }

    private static Filter filter(Context ctx, String day) {
        Instant since = day.isEmpty()
                ? null
                : LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Filter(null, null, Times.given(ctx, "actor"), null, null, since);
    }

    private void claims(Context ctx) {
        Slice<Contest> claims =
                asked.look(ctx, now -> Slice.of(ctx, Contest.of(now.claims(Slice.part(ctx))), now.countClaims()));
        Templates.render(ctx, "claims", Pages.frame(ctx, "Claims", "/claims"), "claims", claims);
    }

    private void people(Context ctx) {
        String name = Times.given(ctx, "name");
        if (name == null) {
            roster(ctx);
            return;
        }
        Filter filter = asked.filter(ctx);
        List<Table> tables = asked.ask(ctx, asking -> asking.who(name, filter, OF_SOMEBODY));
        Templates.render(
                ctx,
                "person",
                Pages.frame(ctx, name, "/people"),
                "name",
                name,
                "offices",
                Offices.of(tables.get(0)),
                "tables",
                tables);
    }

    private void roster(Context ctx) {
        boolean ahead = Times.given(ctx, "ahead") != null;
        Since from = Since.of(ctx, "from", asked.until(ctx), Pages.A_MONTH);
        String until = Times.given(ctx, "until");
        Since.Shown<Roster> shown = asked.ask(
                ctx,
                asking -> from.show(
                        day -> Roster.of(
                                asking
                                        .dossiers(asked.filter(ctx).wanted().from(day.isEmpty() ? null : day), IN_GRAPH)
                                        .stream()
                                        .filter(dossier -> within(dossier, day, until))
                                        .toList(),
                                ahead),
                        roster -> roster.all().isEmpty()));
        Templates.render(
                ctx,
                "people",
                Pages.frame(ctx, "People and houses", "/people"),
                "roster",
                shown.what(),
                "from",
                shown.day(),
                "until",
                Objects.requireNonNullElse(until, ""),
                "ahead",
                ahead);
    }

    /** {@code from} may be empty. */
    private static boolean within(Dossier dossier, String from, @Nullable String until) {
        String when = dossier.when();
        return when == null
                ? from.isEmpty() && until == null
                : when.compareTo(from) >= 0 && (until == null || when.compareTo(until + "~") <= 0);
    }

    private static String actor(Context ctx) {
        return Objects.requireNonNullElse(Times.given(ctx, "actor"), "");
    }
}
