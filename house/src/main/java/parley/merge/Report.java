package parley.merge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Certainty;
import parley.text.Evidence;

/**
 * One record of one filed article, as dossiers and claims name it.
 *
 * @param id made of the article's digest and the words that say it, so that it outlives a second reading
 * @param record the record's id in its reading; none where only the words say it
 * @param sources names of those to whom the article attributes it, outermost first
 * @param copyOf id of the article of which this one is a copy
 */
public record Report(
        String id,
        String article,
        @Nullable String url,
        @Nullable String publisher,
        OffsetDateTime said,
        Instant filed,
        @Nullable String record,
        List<String> sources,
        Certainty certainty,
        List<Evidence> evidence,
        @Nullable String copyOf) {
    public Report {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
