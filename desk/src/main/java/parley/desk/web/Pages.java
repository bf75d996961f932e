package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.desk.view.Marked;
import parley.desk.view.Talk;
import parley.desk.view.Today;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.store.AsOf;
import parley.store.Part;
import parley.store.Wanted;

/** The pages of what happened and is to come, and of the articles; none of them changes anything. */
final class Pages {
    static final Duration A_MONTH = Duration.ofDays(30);
    private static final Duration A_DAY = Duration.ofDays(1);
    /** Today tells of so many encounters and so many claims at most. */
    static final int LATEST = 100;

    private final Asked asked;
    private final Shield shield;

    Pages(Asked asked, Shield shield) {
        this.asked = asked;
        this.shield = shield;
    }

    void serve(RoutesConfig routes) {
        routes.get("/", this::today);
        routes.get("/talks", this::talks);
        routes.get("/talks/{id}", this::talk);
        routes.get("/coming", this::coming);
        routes.get("/search", this::search);
        routes.get("/log", this::log);
        routes.get("/records/{id}", this::record);
        routes.get("/articles/{id}", this::article);
    }

    private void today(Context ctx) {
        Instant until = asked.until(ctx);
        Instant last = Visits.before(ctx, asked.now());
        Instant usual = last == null || last.isAfter(until) ? until.minus(A_DAY) : last;
        Instant since = Times.of(ctx, "since", asked.now(), usual);
        Table changed = asked.changed(since, until, (asking, before) -> asking.changedLast(before, LATEST));
        Today today = asked.look(ctx, now -> Today.of(changed, now, since));
        Templates.render(
                ctx, "today", frame(ctx, "Today", "/"), "since", since, "visit", since.equals(last), "today", today);
    }

    private void talks(Context ctx) {
        Filter filter = asked.filter(ctx);
        String words = Objects.requireNonNullElse(Times.given(ctx, "words"), "");
        Wanted wanted = filter.wanted().words(words.isEmpty() ? null : words);
        Since.Shown<Slice<Dossier>> found = asked.look(
                ctx,
                archive -> Since.of(ctx, "from", asked.until(ctx), A_MONTH)
                        .show(
                                day -> dossiers(ctx, archive, day.isEmpty() ? wanted : wanted.from(day), true),
                                slice -> slice.all() == 0));
        Templates.render(
                ctx,
                "talks",
                frame(ctx, "Talks", "/talks"),
                "filter",
                filter,
                "words",
                words,
                "from",
                found.day(),
                "dossiers",
                found.what());
    }

    /** {@code latest}: the latest day first. */
    private static Slice<Dossier> dossiers(Context ctx, AsOf archive, Wanted wanted, boolean latest) {
        Part part = new Part(Slice.part(ctx).from(), Slice.part(ctx).most(), latest);
        return Slice.of(ctx, archive.dossiers(wanted, part), archive.count(wanted));
    }

    private void talk(Context ctx) {
        String id = ctx.pathParam("id");
        Talk talk = asked.both(ctx, (now, then) -> Talk.of(new Asking(now).dossier(id), now, then));
        String moment = Times.given(ctx, "moment");
        if (moment != null
                && moment.matches("\\d{1,6}")
                && Integer.parseInt(moment) < talk.moments().size()) {
            Instant at = talk.moments().get(Integer.parseInt(moment));
            ctx.redirect("/talks/" + talk.id() + "?as-of=" + at, HttpStatus.SEE_OTHER);
            return;
        }
        Templates.render(
                ctx, "talk", frame(ctx, talk.title(), "/talks"), "talk", talk, "editor", Editor.of(ctx, shield));
    }

    private void coming(Context ctx) {
        Filter filter = asked.filter(ctx);
        String today = asked.until(ctx).toString().substring(0, 10);
        Wanted wanted = Asking.coming(filter.wanted(), today);
        Slice<Dossier> coming = asked.look(ctx, archive -> dossiers(ctx, archive, wanted, false));
        Templates.render(ctx, "coming", frame(ctx, "Coming", "/coming"), "dossiers", coming);
    }

    private void search(Context ctx) {
        String words = Objects.requireNonNullElse(Times.given(ctx, "words"), "");
        Table found = asked.ask(ctx, asking -> asking.search(words));
        Templates.render(ctx, "found", frame(ctx, "Found", ""), "words", words, "found", found);
    }

    private void log(Context ctx) {
        List<AsOf.Done> done = asked.look(ctx, AsOf::log);
        Templates.render(ctx, "log", frame(ctx, "Corrections", "/log"), "done", done, "editor", Editor.of(ctx, shield));
    }

    private void record(Context ctx) {
        List<Table> tables = asked.ask(ctx, asking -> asking.explain(ctx.pathParam("id")));
        Templates.render(ctx, "tables", frame(ctx, "Record", ""), "tables", tables);
    }

    private void article(Context ctx) {
        Filed filed = asked.article(ctx);
        List<AsOf.Done> log = asked.look(ctx, AsOf::log);
        Marked marked = Marked.of(
                filed,
                report -> log.stream()
                        .filter(done -> done.reports().contains(report))
                        .toList());
        Templates.render(
                ctx,
                "article",
                frame(ctx, "Article", ""),
                "filed",
                filed,
                "marked",
                marked,
                "editor",
                Editor.of(ctx, shield));
    }

    static Frame frame(Context ctx, String title, String here) {
        return new Frame(title, here, Times.given(ctx, "as-of"));
    }
}
