package parley.record.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Article;

/**
 * A reading in the record format (docs/schema/reading.schema.json): the same reading gives the same characters, always. With
 * {@code explain} each record says under {@code found_by} which rule gave which field.
 */
public final class ReadingJson {
    public static final String FORMAT = "parley/1";

    private final boolean explain;

    public ReadingJson(boolean explain) {
        this.explain = explain;
    }

    /** Laid out for people, with a line feed at the end. */
    public String pretty(Reading reading) {
        return write(reading, new Layout());
    }

    /** On one line, with a line feed at the end. */
    public String line(Reading reading) {
        return write(reading, null);
    }

    private String write(Reading reading, @Nullable Layout layout) {
        Pen pen = new Pen(layout);
        EntryJson entries = new EntryJson(pen, explain);
        pen.object(() -> {
            pen.text("format", FORMAT);
            pen.object("article", () -> article(pen, reading.article()));
            pen.list("actors", () -> reading.actors().forEach(actor -> pen.object(() -> actor(pen, actor))));
            list(pen, "meetings", reading.all(Meeting.class), entries);
            list(pen, "statements", reading.all(Statement.class), entries);
            list(pen, "positions", reading.all(Position.class), entries);
            list(pen, "offers", reading.all(Offer.class), entries);
            list(pen, "events", reading.all(Event.class), entries);
        });
        return pen.finish();
    }

    private static void list(Pen pen, String key, List<? extends Entry> all, EntryJson entries) {
        pen.list(key, () -> all.forEach(entry -> pen.object(() -> entries.write(entry))));
    }

    private static void article(Pen pen, Article article) {
        Article.Origin origin = article.origin();
        pen.text("id", article.id());
        pen.text("title", origin.title());
        pen.text("publisher", origin.publisher());
        pen.text("url", origin.url());
        pen.text(
                "published",
                origin.published() == null ? null : origin.published().written());
        pen.text("language", origin.language());
        pen.verbatim("text", article.text());
    }

    private static void actor(Pen pen, Actor actor) {
        pen.text("id", actor.id());
        pen.text("name", actor.name());
        pen.word("kind", actor.kind());
        pen.text("state", actor.state());
        pen.text("office", actor.office());
        pen.spans("mentions", actor.mentions());
        pen.word("known_by", actor.knownBy());
    }
}
