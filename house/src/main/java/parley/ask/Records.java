package parley.ask;

import java.time.Instant;
import java.util.List;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.store.AsOf;
import parley.store.Part;

/** Single records of the archive, as tables. */
final class Records {
    private final AsOf archive;

    Records(AsOf archive) {
        this.archive = archive;
    }

    List<AsOf.Noted> of(Entry.Kind kind, Filter filter, Part part) {
        return archive.noted(kind, filter.from(), Instant.MAX, filter.actor(), part);
    }

    static String per(AsOf.Noted noted) {
        Reading reading = noted.filed().reading();
        String sources = Words.names(noted.entry().basis().sources(), reading);
        String publisher = noted.filed().publisher();
        return sources.isEmpty() ? Words.plain(publisher) : sources;
    }

    static Table statements(List<AsOf.Noted> wanted) {
        Table.Rows rows = Table.of("statements", "said", "id", "who", "act", "what", "per");
        for (AsOf.Noted noted : wanted) {
            Statement statement = (Statement) noted.entry();
            rows.add(
                    noted.filed().said(),
                    noted.report(),
                    Words.names(statement.speakers(), noted.filed().reading()),
                    statement.act(),
                    Words.quote(statement.content()),
                    per(noted));
        }
        return rows.done();
    }

    /** By actor, then by issue, so that a change of mind stands under what was before. */
    static Table positions(List<AsOf.Noted> wanted) {
        Table.Rows rows = Table.of("positions", "who", "issue", "stance", "if", "said", "id", "per");
        for (Issues.Stand stand : Issues.matrix(wanted)) {
            Position position = (Position) stand.noted().entry();
            rows.add(
                    stand.who(),
                    stand.issue(),
                    position.stance(),
                    Words.quotes(position.conditions()),
                    stand.noted().filed().said(),
                    stand.noted().report(),
                    per(stand.noted()));
        }
        return rows.done();
    }

    static Table offers(List<AsOf.Noted> wanted) {
        Table.Rows rows = Table.of("offers", "said", "id", "from", "to", "gives", "gets", "status", "certainty", "per");
        for (AsOf.Noted noted : wanted) {
            Offer offer = (Offer) noted.entry();
            Reading reading = noted.filed().reading();
            rows.add(
                    noted.filed().said(),
                    noted.report(),
                    Words.names(offer.from(), reading),
                    Words.names(offer.to(), reading),
                    Words.quotes(offer.gives()),
                    Words.quotes(offer.gets()),
                    offer.status(),
                    offer.basis().certainty(),
                    per(noted));
        }
        return rows.done();
    }

    static Table events(List<AsOf.Noted> wanted) {
        Table.Rows rows = Table.of("events", "said", "id", "when", "who", "type", "cameo", "whom", "status", "words");
        for (AsOf.Noted noted : wanted) {
            Event event = (Event) noted.entry();
            Reading reading = noted.filed().reading();
            rows.add(
                    noted.filed().said(),
                    noted.report(),
                    event.basis().when() == null ? null : event.basis().when().value(),
                    Words.names(event.actors(), reading),
                    event.type().name(),
                    event.cameo(),
                    Words.names(event.targets(), reading),
                    event.status(),
                    Words.quotes(event.basis().evidence()));
        }
        return rows.done();
    }
}
