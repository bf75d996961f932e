package parley.record.json;

import java.util.TreeMap;
import parley.record.Basis;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Statement;
import parley.record.When;

/** The fields of each kind of record, in the order of the record format: its own first, then what it rests on. */
final class EntryJson {
    private final Pen pen;
    private final boolean explain;

    EntryJson(Pen pen, boolean explain) {
        this.pen = pen;
        this.explain = explain;
    }

    void write(Entry entry) {
        pen.text("id", entry.id());
        switch (entry.entryKind()) {
            case MEETING -> meeting((Meeting) entry);
            case STATEMENT -> statement((Statement) entry);
            case POSITION -> position((Position) entry);
            case OFFER -> offer((Offer) entry);
            case EVENT -> event((Event) entry);
        }
        basis(entry.basis());
    }

    private void meeting(Meeting meeting) {
        pen.word("kind", meeting.kind());
        pen.text("name", meeting.name());
        pen.text("topic", meeting.topic());
        pen.text("place", meeting.place());
        pen.word("level", meeting.level());
        pen.word("status", meeting.status());
        pen.number("ordinal", meeting.ordinal());
        pen.list("participants", () -> meeting.participants().forEach(this::participant));
        pen.list("changes", () -> meeting.changes().forEach(this::change));
    }

    private void participant(Meeting.Participant participant) {
        pen.foldedObject(() -> {
            pen.text("actor", participant.actor());
            pen.word("role", participant.role());
            pen.idsIfAny("instead_of", participant.insteadOf());
        });
    }

    private void change(Meeting.Change change) {
        pen.object(() -> {
            pen.word("what", change.what());
            pen.text("from", change.from());
            pen.text("to", change.to());
            pen.span("evidence", change.evidence());
        });
    }

    private void statement(Statement statement) {
        pen.ids("speakers", statement.speakers());
        pen.word("act", statement.act());
        pen.span("cue", statement.cue());
        pen.span("content", statement.content());
        pen.flag("direct", statement.direct());
        pen.idsIfAny("addressees", statement.addressees());
        pen.text("channel", statement.channel());
        pen.idsIfAny("about", statement.about());
    }

    private void position(Position position) {
        pen.ids("holders", position.holders());
        pen.span("issue", position.issue());
        pen.word("stance", position.stance());
        if (!position.conditions().isEmpty()) {
            pen.spans("conditions", position.conditions());
        }
    }

    private void offer(Offer offer) {
        pen.idsIfAny("from", offer.from());
        pen.idsIfAny("to", offer.to());
        pen.idsIfAny("by", offer.by());
        pen.spans("gives", offer.gives());
        pen.spans("gets", offer.gets());
        pen.word("status", offer.status());
    }

    private void event(Event event) {
        pen.text("type", event.type().name());
        pen.text("mode", event.mode());
        pen.text("cameo", event.cameo());
        pen.ids("actors", event.actors());
        pen.ids("targets", event.targets());
        pen.text("place", event.place());
        pen.word("status", event.status());
    }

    private void basis(Basis basis) {
        When when = basis.when();
        if (when != null) {
            pen.object("when", () -> {
                pen.text("value", when.value());
                pen.span("span", when.span());
            });
        }
        pen.spans("evidence", basis.evidence());
        pen.ids("sources", basis.sources());
        pen.word("certainty", basis.certainty());
        pen.word("polarity", basis.polarity());
        if (explain) {
            pen.object("found_by", () -> new TreeMap<>(basis.foundBy()).forEach(pen::text));
        }
    }
}
