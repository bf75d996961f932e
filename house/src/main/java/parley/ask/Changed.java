package parley.ask;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final Table.Rows rows = Table.of("changed", "id", "talks", "what", "from", "to", "because");

    Changed(AsOf before, AsOf now) {
        this.before = before;
        this.now = now;
    }

    Table table() {
        Instant since = before.filed();
        now.dossiersChangedAfter(since).forEach(id -> dossier(id, before.dossier(id), now.dossier(id)));
        now.claimsChangedAfter(since).forEach(id -> claim(id, before.claim(id), now.claim(id)));
        return rows.done();
    }

    private void dossier(String id, @Nullable Dossier old, @Nullable Dossier fresh) {
        if (fresh == null && old != null) {
            gone(id, old);
        } else if (fresh != null && old == null) {
            rows.add(id, Words.title(fresh), "new", null, state(fresh), Words.quotes(first(fresh)));
            links(id, Words.title(fresh), List.of(), fresh.links());
        } else if (fresh != null && old != null) {
            difference(id, old, fresh);
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
    private void gone(String id, Dossier old) {
        Dossier heir = old.reports().stream()
                .map(report -> now.dossierOf(report.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (heir == null) {
            rows.add(id, Words.title(old), "taken back", state(old), null, "none of its reports counts any more");
        } else {
            rows.add(id, Words.title(old), "joined", null, heir.id(), "its reports are of the same encounter");
        }
    }

    private void difference(String id, Dossier old, Dossier fresh) {
        String title = Words.title(fresh);
        field(id, title, "status", old, fresh, Dossier::status);
        field(id, title, "date", old, fresh, Dossier::when);
        field(id, title, "place", old, fresh, Dossier::place);
        field(id, title, "level", old, fresh, Dossier::level);
        field(id, title, "who", old, fresh, one -> Words.seats(one, Meeting.Role.ATTENDEE));
        field(id, title, "host", old, fresh, one -> Words.seats(one, Meeting.Role.HOST));
        field(id, title, "mediator", old, fresh, one -> Words.seats(one, Meeting.Role.MEDIATOR));
        field(id, title, "observer", old, fresh, one -> Words.seats(one, Meeting.Role.OBSERVER));
        field(id, title, "absent", old, fresh, one -> Words.seats(one, Meeting.Role.ABSENT));
        field(id, title, "independent sources", old, fresh, Dossier::independent);
        links(id, title, old.links(), fresh.links());
        for (Report report : old.reports()) {
            if (fresh.reports().stream().noneMatch(one -> one.id().equals(report.id()))) {
                rows.add(id, title, "report taken back", report.id(), null, Words.quotes(report.evidence()));
            }
        }
    }

    private void field(
            String id, String title, String what, Dossier old, Dossier fresh, Function<Dossier, @Nullable Object> of) {
        String from = Words.plain(of.apply(old));
        String to = Words.plain(of.apply(fresh));
        if (!from.equals(to)) {
            rows.add(id, title, what, from, to, because(fresh, what));
        }
    }

    /** The words of the latest report that changed it. */
    private static String because(Dossier fresh, String what) {
        for (int i = fresh.history().size() - 1; i >= 0; i--) {
            var change = fresh.history().get(i);
            if (Words.plain(change.what()).equals(what) && !change.reports().isEmpty()) {
                String report = change.reports().get(0);
                return fresh.reports().stream()
                        .filter(one -> one.id().equals(report))
                        .map(one -> Words.quotes(one.evidence()))
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }

    private void claim(String id, @Nullable Claim old, @Nullable Claim fresh) {
        if (fresh != null) {
            links(id, "claim", old == null ? List.of() : old.links(), fresh.links());
        } else if (old != null) {
            rows.add(id, "claim", "taken back", null, null, "its reports do not stand against each other any more");
        }
    }

    /** Updates are told by the fields themselves. */
    private void links(String id, String title, List<Link> old, List<Link> fresh) {
        for (Link link : fresh) {
            boolean news = link.kind() != Link.Kind.SAME_AS && link.kind() != Link.Kind.UPDATES;
            if (news && !old.contains(link)) {
                rows.add(
                        id,
                        title,
                        link.kind(),
                        link.tie().to(),
                        link.tie().from(),
                        link.tie().because());
            }
        }
    }
}
