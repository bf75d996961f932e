package parley.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import parley.ReadingChecks;
import parley.record.Actor;
import parley.record.Reading;
import parley.record.json.ReadingJson;
import parley.record.json.ReadingParser;
import parley.text.Article;
import parley.text.ParleyException;

class ReadingJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSampleIsSoundAndFitsTheSchema() throws IOException {
        Reading geneva = Samples.geneva();
        ReadingChecks.assertSound(geneva);
        for (boolean explain : List.of(true, false)) {
            ReadingJson json = new ReadingJson(explain);
            SchemaCheck.assertValid(json.pretty(geneva));
            SchemaCheck.assertValid(json.line(geneva));
        }
    }

    @Test
    void looksAsApproved() throws IOException {
        Golden.check("geneva.json", new ReadingJson(false).pretty(Samples.geneva()));
    }

    @Test
    void oneLineHoldsTheSame() throws IOException {
        ReadingJson json = new ReadingJson(true);
        String line = json.line(Samples.geneva());
        assertThat(line).endsWith("}\n").doesNotContain("\": ");
        assertThat(line.strip()).doesNotContain("\n");
        assertThat(JSON.readTree(line)).isEqualTo(JSON.readTree(json.pretty(Samples.geneva())));
        assertThat(json.line(Samples.geneva())).isEqualTo(line);
    }

    @Test
    void rulesAreNamedOnlyWhenAsked() throws IOException {
        assertThat(new ReadingJson(false).line(Samples.geneva())).doesNotContain("found_by");
        JsonNode meeting =
                JSON.readTree(new ReadingJson(true).line(Samples.geneva())).at("/meetings/0");
        assertThat(meeting.at("/found_by/record").asText()).isEqualTo("meeting.downgraded");
        assertThat(meeting.at("/found_by/when").asText()).isEqualTo("time.attached");
    }

    @Test
    void anEmptyReadingHasAllItsLists() throws IOException {
        Reading empty = new Reading(new Article("Nothing.", Article.Origin.UNKNOWN), List.of(), List.of(), List.of());
        String json = new ReadingJson(false).line(empty);
        SchemaCheck.assertValid(json);
        List<String> keys = new ArrayList<>();
        JSON.readTree(json).fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "format", "article", "actors", "meetings", "statements", "positions", "offers", "events");
        assertThat(JSON.readTree(json).get("article").size()).isEqualTo(3);
    }

    @Test
    void spansCountCodePoints() throws IOException {
        Draft draft = new Draft("😀😀 \"Ørsted\"\tcame\u2028", Article.Origin.UNKNOWN);
        Reading reading = draft.actor("a1", "Ørsted", Actor.Kind.PERSON, null, null, "Ørsted")
                .reading();
        String json = new ReadingJson(false).pretty(reading);
        SchemaCheck.assertValid(json);
        assertThat(json).contains("{\"start\": 4, \"end\": 10, \"quote\": \"Ørsted\"}");
        assertThat(JSON.readTree(json).at("/article/text").asText())
                .isEqualTo(reading.article().text());
    }

    @Test
    void theSchemaRefusesWhatTheFormatDoesNotKnow() throws IOException {
        refused(tree -> tree.put("version", 1));
        refused(tree -> ((ObjectNode) tree.get("article")).putNull("title"));
        refused(tree -> ((ObjectNode) tree.at("/meetings/0")).put("kind", "dinner"));
        refused(tree -> ((ObjectNode) tree.at("/meetings/0")).put("polarity", "negative"));
        refused(tree -> ((ObjectNode) tree.at("/meetings/0")).putArray("evidence"));
        refused(tree -> ((ObjectNode) tree.at("/statements/0")).put("mood", "angry"));
        refused(tree -> ((ObjectNode) tree.at("/statements/0")).remove("certainty"));
        refused(tree -> ((ObjectNode) tree.at("/actors/0")).put("state", "Kenya"));
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        String written = new ReadingJson(true).line(Samples.geneva());
        Reading back = ReadingParser.parse(written, "geneva");
        assertThat(new ReadingJson(true).line(back)).isEqualTo(written);
        assertThat(back.entries())
                .containsExactlyInAnyOrderElementsOf(Samples.geneva().entries());
        assertThat(back.actors()).isEqualTo(Samples.geneva().actors());
    }

    @Test
    void whatIsNoReadingIsRefusedByItsPlace() throws IOException {
        String written = new ReadingJson(true).line(Samples.geneva());
        refusedBack("{", "geneva: not JSON");
        refusedBack("{\"format\":\"parley/9\"}", "format: \"parley/9\" is not parley/1");
        refusedBack(written.replace("\"planned\"", "\"hoped for\""), "geneva.meetings[0].status: unknown: hoped for");
        refusedBack(new ReadingJson(false).line(Samples.geneva()), "geneva: a record that names no rule");
    }

    private static void refusedBack(String json, String message) {
        assertThatThrownBy(() -> ReadingParser.parse(json, "geneva"))
                .isInstanceOf(ParleyException.class)
                .hasMessageStartingWith(message);
    }

    private static void refused(Consumer<ObjectNode> spoil) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(new ReadingJson(true).line(Samples.geneva()));
        assertThat(SchemaCheck.faults(tree.toString())).isEmpty();
        spoil.accept(tree);
        assertThat(SchemaCheck.faults(tree.toString())).isNotEmpty();
    }
}
