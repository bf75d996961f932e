package parley.desk.view;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.merge.Report;
import parley.record.Actor;
import parley.record.Reading;
import parley.store.AsOf;

/**
 * Words of an article with all that tells how far to trust them.
 *
 * @param report its id
 * @param per whom the article has it from, outermost first; empty in its own voice
 * @param href where they stand marked in their article
 * @param copy whether the article is another's copy
 */
public record Quote(
        String report,
        String publisher,
        OffsetDateTime said,
        String per,
        String certainty,
        String words,
        String href,
        boolean copy) {

    public static Quote of(Report report) {
        return new Quote(
                report.id(),
                outlet(report.publisher(), report.url()),
                report.said(),
                String.join(" ‹ ", report.sources()),
                Say.small(report.certainty()),
                Say.quotes(report.evidence()),
                href(report.article(), report.record()),
                report.copyOf() != null);
    }

    public static Quote of(AsOf.Noted noted) {
        return new Quote(
                noted.report(),
                outlet(noted.filed().publisher(), noted.filed().url()),
                noted.filed().said(),
                names(noted.entry().basis().sources(), noted.filed().reading(), " ‹ "),
                Say.small(noted.entry().basis().certainty()),
                Say.quotes(noted.entry().basis().evidence()),
                href(noted.filed().article(), noted.entry().id()),
                false);
    }

    /** Of actors by their ids. */
    public static String names(List<String> ids, Reading reading, String between) {
        return String.join(between, ids.stream().map(id -> name(id, reading)).toList());
    }

    private static String name(String id, Reading reading) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElse(id);
    }

    private static String outlet(@Nullable String publisher, @Nullable String url) {
        return publisher != null ? publisher : url != null ? url : "no outlet named";
    }

    private static String href(String article, @Nullable String record) {
        return "/articles/" + article + (record == null ? "" : "#" + record);
    }
}
