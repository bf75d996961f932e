package parley.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;

/**
 * What is known of one encounter from every report of it. State and participants are the reconciled present ones (see
 * docs/reconciliation.md); what lost is in history or links.
 *
 * @param id of its earliest report; every report's id leads to it
 * @param status unknown where all that is reported is that there is no such encounter
 * @param when a TIMEX3 value
 * @param reports earliest said first
 * @param independent sources, not articles
 */
public record Dossier(
        String id,
        Meeting.Kind kind,
        @Nullable String name,
        @Nullable String topic,
        @Nullable String place,
        Meeting.@Nullable Level level,
        Meeting.@Nullable Status status,
        @Nullable String when,
        @Nullable Integer ordinal,
        List<Seat> participants,
        List<Change> history,
        List<Report> reports,
        int independent,
        List<Link> links) {
    public Dossier {
        participants = List.copyOf(participants);
        history = List.copyOf(history);
        reports = List.copyOf(reports);
        links = List.copyOf(links);
    }
}
