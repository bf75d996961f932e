package parley.store;

import java.util.ArrayList;
import java.util.List;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Statement;

/** Whose a record is. */
final class Whose {
    private Whose() {}

    /** Ids of the actors whose record it is. */
    static List<String> record(Entry entry) {
        return switch (entry.entryKind()) {
            case MEETING ->
                ((Meeting) entry)
                        .participants().stream().map(Meeting.Participant::actor).toList();
            case STATEMENT -> ((Statement) entry).speakers();
            case POSITION -> ((Position) entry).holders();
            case OFFER -> {
                List<String> all = new ArrayList<>(((Offer) entry).from());
                all.addAll(((Offer) entry).to());
                all.addAll(((Offer) entry).by());
                yield all;
            }
            case EVENT -> {
                List<String> all = new ArrayList<>(((Event) entry).actors());
                all.addAll(((Event) entry).targets());
                yield all;
            }
        };
    }
}
