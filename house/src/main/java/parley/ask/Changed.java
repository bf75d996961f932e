package parley.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.merge.Change;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Link;
import parley.merge.Report;
import parley.record.Meeting;
import parley.store.AsOf;
import parley.text.Evidence;

/** What a reader who knew everything filed by one time does not know at another. */
final class Changed {
    private final AsOf before;
    private final AsOf now;
    private final List<News> all = new ArrayList<>();

    Changed(AsOf before, AsOf now) {
        this.before = before;
        this.now = now;
    }

    /** In the order of ids, first of encounters, then of claims. What the filter does not take is left out. */
    List<News> news(Filter filter, int enough) {
        Instant since = before.filed();
        return news(now.dossiersChangedAfter(since), now.claimsChangedAfter(since), filter, enough);
    }

    /** What of the latest, so many of each kind, is otherwise. */
    List<News> latest(int most) {
        Instant since = before.filed();
        return news(
                now.dossiersChangedAfter(since, most),
                now.claimsChangedAfter(since, most),
                Filter.ALL,
                Integer.MAX_VALUE);
    }

    private List<News> news(List<String> dossiers, List<String> claims, Filter filter, int enough) {
        List<News> wanted = new ArrayList<>();
        for (Iterator<String> ids = dossiers.iterator(); ids.hasNext() && wanted.size() < enough; ) {
            String id = ids.next();
            dossier(id, before.dossier(id), now.dossier(id));
            take(filter, wanted);
        }
        for (Iterator<String> ids = claims.iterator(); ids.hasNext() && wanted.size() < enough; ) {
            String id = ids.next();
            claim(id, before.claim(id), now.claim(id));
            take(filter, wanted);
        }
        return wanted;
    }

    private void take(Filter filter, List<News> wanted) {
        all.stream().filter(one -> one.concerns(filter)).forEach(wanted::add);
        all.clear();
    }

    /** What is told of one encounter or claim. */
    private final class Telling {
        private final News.Of of;

        Telling(News.Of of) {
            this.of = of;
        }

        void tell(Object what, @Nullable Object from, @Nullable Object to, String because) {
            all.add(new News(of, Words.plain(what), Words.plain(from), Words.plain(to), because));
        }
    }

    private void dossier(String id, @Nullable Dossier old, @Nullable Dossier fresh) {
        Dossier known = fresh == null ? old : fresh;
        String talks = known == null ? "claim" : Words.title(known);
        Telling telling = new Telling(new News.Of(id, talks, old, fresh, null));
        if (fresh == null && old != null) {
            gone(telling, old);
        } else if (fresh != null && old == null) {
            telling.tell("new", null, state(fresh), Words.quotes(first(fresh)));
            links(telling, List.of(), fresh.links());
        } else if (fresh != null && old != null) {
            difference(telling, old, fresh);
        }
    }

    private static List<Evidence> first(Dossier dossier) {
        return dossier.reports().get(0).evidence();
    }

    private static String state(Dossier dossier) {
        String status = Words.plain(dossier.status());
        return dossier.when() == null ? status : (status + " " + dossier.when()).strip();
    }

    /** Its reports went into another, or were taken back. */
    private void gone(Telling telling, Dossier old) {
        Dossier heir = old.reports().stream()
                .map(report -> now.dossierOf(report.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (heir == null) {
            telling.tell("taken back", state(old), null, "none of its reports counts any more");
        } else {
            telling.tell("joined", null, heir.id(), "its reports are of the same encounter");
        }
    }

    private void difference(Telling telling, Dossier old, Dossier fresh) {
        field(telling, "status", old, fresh, Dossier::status);
        field(telling, "date", old, fresh, Dossier::when);
        field(telling, "place", old, fresh, Dossier::place);
        field(telling, "level", old, fresh, Dossier::level);
        field(telling, "who", old, fresh, one -> Words.seats(one, Meeting.Role.ATTENDEE));
        field(telling, "host", old, fresh, one -> Words.seats(one, Meeting.Role.HOST));
        field(telling, "mediator", old, fresh, one -> Words.seats(one, Meeting.Role.MEDIATOR));
        field(telling, "observer", old, fresh, one -> Words.seats(one, Meeting.Role.OBSERVER));
        field(telling, "absent", old, fresh, one -> Words.seats(one, Meeting.Role.ABSENT));
        field(telling, "independent sources", old, fresh, Dossier::independent);
        links(telling, old.links(), fresh.links());
        for (Report report : old.reports()) {
            if (fresh.reports().stream().noneMatch(one -> one.id().equals(report.id()))) {
                telling.tell("report taken back", report.id(), null, Words.quotes(report.evidence()));
            }
        }
    }

    private static void field(
            Telling telling, String what, Dossier old, Dossier fresh, Function<Dossier, @Nullable Object> of) {
        String from = Words.plain(of.apply(old));
        String to = Words.plain(of.apply(fresh));
        if (!from.equals(to)) {
            telling.tell(what, from, to, because(old, fresh, what));
        }
    }

    /** The words of the latest report that changed it; where none says so by itself, those of the reports that came. */
    private static String because(Dossier old, Dossier fresh, String what) {
        for (int i = fresh.history().size() - 1; i >= 0; i--) {
            Change change = fresh.history().get(i);
            if (Words.plain(change.what()).equals(what) && !change.reports().isEmpty()) {
                return words(fresh.reports().stream()
                        .filter(one -> one.id().equals(change.reports().get(0))));
            }
        }
        Set<String> known = old.reports().stream().map(Report::id).collect(Collectors.toSet());
        return words(fresh.reports().stream().filter(one -> !known.contains(one.id())));
    }

    private static String words(Stream<Report> reports) {
        return reports.map(one -> Words.quotes(one.evidence())).collect(Collectors.joining(" / "));
    }

    private void claim(String id, @Nullable Claim old, @Nullable Claim fresh) {
        Claim known = fresh == null ? old : fresh;
        AsOf when = fresh == null ? before : now;
        Telling telling =
                new Telling(new News.Of(id, "claim", null, null, known == null ? null : () -> Voices.of(known, when)));
        if (fresh != null) {
            links(telling, old == null ? List.of() : old.links(), fresh.links());
        } else if (old != null) {
            telling.tell("taken back", null, null, "its reports do not stand against each other any more");
        }
    }

    /** Updates are told by the fields themselves. */
    private static void links(Telling telling, List<Link> old, List<Link> fresh) {
        for (Link link : fresh) {
            boolean news = link.kind() != Link.Kind.SAME_AS && link.kind() != Link.Kind.UPDATES;
            if (news && !old.contains(link)) {
                telling.tell(
                        link.kind(),
                        link.tie().to(),
                        link.tie().from(),
                        link.tie().because());
            }
        }
    }
}
