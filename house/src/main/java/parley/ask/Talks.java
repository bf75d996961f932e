package parley.ask;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.merge.Change;
import parley.merge.Dossier;
import parley.merge.Link;
import parley.merge.Report;
import parley.merge.Seat;
import parley.record.Meeting;
import parley.store.Wanted;

/** Encounters, as lists and one by one. */
final class Talks {
    private static final Set<Meeting.Status> STILL_TO_COME =
            Set.of(Meeting.Status.PROPOSED, Meeting.Status.PLANNED, Meeting.Status.POSTPONED, Meeting.Status.ONGOING);

    private Talks() {}

    /** What of the wanted may still come to pass on a day or later. */
    static Wanted coming(Wanted wanted, String today) {
        Set<Meeting.Status> open = EnumSet.copyOf(STILL_TO_COME);
        if (wanted.statuses() != null) {
            open.retainAll(wanted.statuses());
        }
        return wanted.statuses(open).from(today);
    }

    static Table table(String title, List<Dossier> dossiers) {
        Table.Rows rows = Table.of(title, "id", "what", "status", "when", "place", "level", "who", "absent", "sources");
        for (Dossier dossier : dossiers) {
            rows.add(
                    dossier.id(),
                    Words.title(dossier),
                    dossier.status(),
                    dossier.when(),
                    dossier.place(),
                    dossier.level(),
                    Words.seats(
                            dossier,
                            Meeting.Role.HOST,
                            Meeting.Role.MEDIATOR,
                            Meeting.Role.ATTENDEE,
                            Meeting.Role.OBSERVER),
                    Words.seats(dossier, Meeting.Role.ABSENT),
                    dossier.independent());
        }
        return rows.done();
    }

    /** The whole life of one. */
    static List<Table> life(Dossier dossier) {
        return List.of(
                table("now", List.of(dossier)),
                seats(dossier),
                history(dossier),
                reports(dossier),
                links(dossier.links()));
    }

    private static Table seats(Dossier dossier) {
        Table.Rows rows = Table.of("who", "role", "who", "kind", "state", "instead of");
        for (Seat seat : dossier.participants()) {
            rows.add(
                    seat.role(),
                    seat.actor().name(),
                    seat.actor().kind(),
                    seat.actor().state(),
                    Words.names(seat.insteadOf()));
        }
        return rows.done();
    }

    private static Table history(Dossier dossier) {
        Table.Rows rows = Table.of("history", "said", "filed", "what", "from", "to", "reports");
        for (Change change : dossier.history()) {
            rows.add(
                    change.said(),
                    change.filed(),
                    change.what(),
                    change.from(),
                    change.to(),
                    String.join(" ", change.reports()));
        }
        return rows.done();
    }

    private static Table reports(Dossier dossier) {
        return reports(dossier.reports());
    }

    static Table reports(List<Report> reports) {
        Table.Rows rows = Table.of("reports", "said", "id", "publisher", "per", "certainty", "copy of", "words");
        for (Report report : reports) {
            rows.add(
                    report.said(),
                    report.id(),
                    report.publisher() == null ? report.url() : report.publisher(),
                    String.join(" ‹ ", report.sources()),
                    report.certainty(),
                    report.copyOf(),
                    Words.quotes(report.evidence()));
        }
        return rows.done();
    }

    static Table links(List<Link> links) {
        Table.Rows rows = Table.of("links", "kind", "about", "from", "to", "because");
        for (Link link : links) {
            rows.add(
                    link.kind(),
                    link.tie().about(),
                    link.tie().from(),
                    link.tie().to(),
                    link.tie().because());
        }
        return rows.done();
    }
}
