package parley.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Polarity;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.record.When;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;

/**
 * Reads back what {@link ReadingJson} wrote with {@code explain}: the same reading, except that entries stand kind by kind and
 * skipped stretches, which the format does not have, are gone.
 */
public final class ReadingParser {
    private static final ObjectReader TREES = mapper().reader();

    private ReadingParser() {}

    private static ObjectMapper mapper() {
        StreamReadConstraints wide = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(wide).build())
                .build();
    }

    /** @throws ParleyException of {@link Problem#INPUT} where it is no reading; {@code where} says whence it came */
    public static Reading parse(String json, String where) {
        try {
            return reading(new Branch(TREES.readTree(json), where));
        } catch (JsonProcessingException e) {
            throw new ParleyException(Problem.INPUT, where, "not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ParleyException(Problem.INPUT, where, String.valueOf(e.getMessage()), e);
        }
    }

    private static Reading reading(Branch root) {
        String format = root.text("format");
        if (!format.equals(ReadingJson.FORMAT)) {
            throw Branch.wrong("format", "\"" + format + "\" is not " + ReadingJson.FORMAT);
        }
        List<Entry> entries = new ArrayList<>();
        entries.addAll(root.list("meetings", ReadingParser::meeting));
        entries.addAll(root.list("statements", ReadingParser::statement));
        entries.addAll(root.list("positions", ReadingParser::position));
        entries.addAll(root.list("offers", ReadingParser::offer));
        entries.addAll(root.list("events", ReadingParser::event));
        return new Reading(
                article(root.branch("article")), root.list("actors", ReadingParser::actor), entries, List.of());
    }

    private static Article article(Branch of) {
        String published = of.textIfAny("published");
        Article.Origin origin = new Article.Origin(
                of.textIfAny("title"),
                of.textIfAny("publisher"),
                of.textIfAny("url"),
                published == null ? null : Published.parse(published, "published"),
                of.text("language"));
        return new Article(of.text("text"), origin);
    }

    private static Actor actor(Branch of) {
        return new Actor(
                of.text("id"),
                of.text("name"),
                of.word("kind", Actor.Kind.class),
                of.textIfAny("state"),
                of.textIfAny("office"),
                of.spans("mentions"),
                of.word("known_by", Actor.KnownBy.class));
    }

    private static Meeting meeting(Branch of) {
        return new Meeting(
                of.text("id"),
                of.word("kind", Meeting.Kind.class),
                of.textIfAny("name"),
                of.textIfAny("topic"),
                of.textIfAny("place"),
                of.wordIfAny("level", Meeting.Level.class),
                of.wordIfAny("status", Meeting.Status.class),
                of.numberIfAny("ordinal"),
                of.list(
                        "participants",
                        p -> new Meeting.Participant(
                                p.text("actor"), p.word("role", Meeting.Role.class), p.ids("instead_of"))),
                of.list(
                        "changes",
                        c -> new Meeting.Change(
                                c.word("what", Meeting.Changed.class),
                                c.textIfAny("from"),
                                c.textIfAny("to"),
                                c.span("evidence"))),
                basis(of));
    }

    private static Statement statement(Branch of) {
        return new Statement(
                of.text("id"),
                of.ids("speakers"),
                of.word("act", Statement.Act.class),
                of.spanIfAny("cue"),
                of.span("content"),
                of.flag("direct"),
                of.ids("addressees"),
                of.textIfAny("channel"),
                of.ids("about"),
                basis(of));
    }

    private static Position position(Branch of) {
        return new Position(
                of.text("id"),
                of.ids("holders"),
                of.span("issue"),
                of.word("stance", Position.Stance.class),
                of.spans("conditions"),
                basis(of));
    }

    private static Offer offer(Branch of) {
        return new Offer(
                of.text("id"),
                of.ids("from"),
                of.ids("to"),
                of.ids("by"),
                of.spans("gives"),
                of.spans("gets"),
                of.wordIfAny("status", Offer.Status.class),
                basis(of));
    }

    private static Event event(Branch of) {
        return new Event(
                of.text("id"),
                of.word("type", Event.Type.class),
                of.textIfAny("mode"),
                of.text("cameo"),
                of.ids("actors"),
                of.ids("targets"),
                of.textIfAny("place"),
                of.word("status", Event.Status.class),
                basis(of));
    }

    private static Basis basis(Branch of) {
        Branch when = of.branchIfAny("when");
        return new Basis(
                of.spans("evidence"),
                of.ids("sources"),
                of.word("certainty", Certainty.class),
                of.word("polarity", Polarity.class),
                when == null ? null : new When(when.text("value"), when.spanIfAny("span")),
                of.texts("found_by"));
    }
}
