package parley.show;

import java.util.List;
import parley.merge.Change;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Link;
import parley.merge.Report;
import parley.merge.Seat;
import parley.merge.Who;
import parley.record.json.Layout;
import parley.record.json.Pen;

/** Dossiers and claims in the record format: the same ones give the same characters, always. */
public final class MergedJson {
    private final Pen pen = new Pen(new Layout());

    private MergedJson() {}

    public static String dossiers(List<Dossier> dossiers) {
        MergedJson json = new MergedJson();
        return json.write("parley-dossiers/1", "dossiers", () -> dossiers.forEach(json::dossier));
    }

    public static String claims(List<Claim> claims) {
        MergedJson json = new MergedJson();
        return json.write("parley-claims/1", "claims", () -> claims.forEach(json::claim));
    }

    private String write(String format, String key, Runnable content) {
        pen.object(() -> {
            pen.text("format", format);
            pen.list(key, content);
        });
        return pen.finish();
    }

    private void dossier(Dossier dossier) {
        pen.object(() -> {
            pen.text("id", dossier.id());
            pen.word("kind", dossier.kind());
            pen.text("name", dossier.name());
            pen.text("topic", dossier.topic());
            pen.text("place", dossier.place());
            pen.word("level", dossier.level());
            pen.word("status", dossier.status());
            if (dossier.when() != null) {
                pen.object("when", () -> pen.text("value", dossier.when()));
            }
            pen.number("ordinal", dossier.ordinal());
            pen.list("participants", () -> dossier.participants().forEach(this::seat));
            pen.list("history", () -> dossier.history().forEach(this::change));
            reports(dossier.reports());
            pen.number("independent", dossier.independent());
            links(dossier.links());
        });
    }

    private void claim(Claim claim) {
        pen.object(() -> {
            pen.text("id", claim.id());
            reports(claim.reports());
            links(claim.links());
        });
    }

    private void seat(Seat seat) {
        pen.foldedObject(() -> {
            pen.object("actor", () -> who(seat.actor()));
            pen.word("role", seat.role());
            if (!seat.insteadOf().isEmpty()) {
                pen.list("instead_of", () -> seat.insteadOf().forEach(out -> pen.object(() -> who(out))));
            }
        });
    }

    private void who(Who who) {
        pen.text("name", who.name());
        pen.word("kind", who.kind());
        pen.text("state", who.state());
    }

    private void change(Change change) {
        pen.foldedObject(() -> {
            pen.word("what", change.what());
            pen.text("from", change.from());
            pen.text("to", change.to());
            pen.text("said", change.said().toString());
            pen.text("filed", change.filed().toString());
            pen.ids("reports", change.reports());
        });
    }

    private void reports(List<Report> reports) {
        pen.list("reports", () -> reports.forEach(report -> pen.object(() -> report(report))));
    }

    private void report(Report report) {
        pen.text("id", report.id());
        pen.text("article", report.article());
        pen.text("url", report.url());
        pen.text("publisher", report.publisher());
        pen.text("said", report.said().toString());
        pen.text("filed", report.filed().toString());
        pen.text("record", report.record());
        pen.ids("sources", report.sources());
        pen.word("certainty", report.certainty());
        pen.spans("evidence", report.evidence());
        pen.text("copy_of", report.copyOf());
    }

    /** That two reports are of the same encounter is what a dossier is; the format has no line for it. */
    private void links(List<Link> links) {
        pen.list(
                "links",
                () -> links.stream()
                        .filter(link -> link.kind() != Link.Kind.SAME_AS)
                        .forEach(link -> pen.object(() -> link(link))));
    }

    private void link(Link link) {
        Link.Tie tie = link.tie();
        pen.word("kind", link.kind());
        pen.word("about", tie.about());
        pen.text("from", tie.from());
        pen.text("to", tie.to());
        pen.text("because", tie.because());
        pen.spans("evidence", List.of(tie.fromWords(), tie.toWords()));
    }
}
