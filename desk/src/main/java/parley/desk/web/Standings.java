package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
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

/** The pages of who stands where: positions, offers, claims, people. */
final class Standings {
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
        Filter filter = asked.filter(ctx);
        Matrix matrix = asked.look(ctx, now -> Matrix.of(new Asking(now).positions(filter), now::noted));
        Templates.render(
                ctx, "positions", Pages.frame(ctx, "Positions", "/positions"), "matrix", matrix, "actor", actor(ctx));
    }

    private void offers(Context ctx) {
        Filter filter = asked.filter(ctx);
        List<Bargain> offers = asked.look(ctx, now -> Bargain.of(new Asking(now).offers(filter), now));
        Templates.render(
                ctx,
                "offers",
                Pages.frame(ctx, "Offers", "/offers"),
                "offers",
                Slice.of(ctx, offers),
                "actor",
                actor(ctx));
    }

    private void claims(Context ctx) {
        List<Contest> claims = asked.ask(ctx, asking -> Contest.of(asking.claims()));
        Templates.render(ctx, "claims", Pages.frame(ctx, "Claims", "/claims"), "claims", Slice.of(ctx, claims));
    }

    private void people(Context ctx) {
        String name = Times.given(ctx, "name");
        if (name == null) {
            roster(ctx);
            return;
        }
        Filter filter = asked.filter(ctx);
        List<Table> tables = asked.ask(ctx, asking -> asking.who(name, filter));
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
        String from = Times.given(ctx, "from");
        String until = Times.given(ctx, "until");
        Roster roster = asked.ask(
                ctx,
                asking -> Roster.of(
                        asking.dossiers(asked.filter(ctx)).stream()
                                .filter(dossier -> within(dossier, from, until))
                                .toList(),
                        ahead));
        Templates.render(
                ctx,
                "people",
                Pages.frame(ctx, "People and houses", "/people"),
                "roster",
                roster,
                "from",
                Objects.requireNonNullElse(from, ""),
                "until",
                Objects.requireNonNullElse(until, ""),
                "ahead",
                ahead);
    }

    private static boolean within(Dossier dossier, @Nullable String from, @Nullable String until) {
        String when = dossier.when();
        return from == null && until == null
                || when != null
                        && (from == null || when.compareTo(from) >= 0)
                        && (until == null || when.compareTo(until + "~") <= 0);
    }

    private static String actor(Context ctx) {
        return Objects.requireNonNullElse(Times.given(ctx, "actor"), "");
    }
}
