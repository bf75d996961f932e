package parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import parley.text.ParleyException;

class ArticleScoreTest {
    private static final String TEXT =
            "Ms Adda Brenn of Norway will host Finnish envoys in Bergen. “We reject the quota,” she said.";

    private static final String GOLD = """
            {"article": {"title": "T", "published": "2031-03-04", "text_file": "t.txt"},
             "actors": [{"id": "brenn", "kind": "person", "names": ["Adda Brenn", "Brenn"], "state": "NOR"},
                        {"id": "fin", "kind": "delegation", "names": ["Finnish envoys"], "state": "FIN"},
                        {"id": "some", "kind": "unnamed", "names": ["sources"], "optional": true}],
             "meetings": [{"id": "m1", "kind": "talks", "place": ["Bergen", "the city of Bergen"], "status": "planned",
                           "participants": [{"actor": "brenn", "role": "host"}, {"actor": "fin"}],
                           "evidence": ["Ms Adda Brenn of Norway will host Finnish envoys in Bergen"]}],
             "statements": [{"id": "s1", "speakers": ["brenn"], "content": "We reject the quota", "direct": true, "act": "reject"}],
             "positions": [{"id": "p1", "holders": ["brenn"], "issue": "the quota", "stance": "against"}]}""";

    private static final String READ = """
            {"article": {},
             "actors": [{"id": "a1", "kind": "person", "name": "Brenn", "state": "NOR"},
                        {"id": "a2", "kind": "organisation", "name": "Finnish envoys"}],
             "meetings": [{"id": "m7", "kind": "bilateral", "place": "Bergen", "status": "held",
                           "participants": [{"actor": "a1", "role": "attendee"}, {"actor": "a2", "role": "attendee"}],
                           "evidence": [{"start": 0, "end": 23, "quote": "Ms Adda Brenn of Norway"}]}],
             "statements": [{"id": "s1", "speakers": ["a2"], "act": "deny", "direct": true,
                             "content": {"start": 61, "end": 80, "quote": "We reject the quota"}}],
             "events": [{"id": "e1", "type": "REJECT", "actors": ["a1"], "targets": [], "status": "happened",
                         "evidence": [{"start": 64, "end": 80}]}]}""";

    private final GoldArticle gold = new GoldArticle("bergen", json(GOLD), TEXT);

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Counts counts(Kind kind) {
        return ArticleScore.of(gold, json(READ)).counts(kind);
    }

    @Test
    void countsFacts() {
        assertThat(counts(Kind.ACTORS)).isEqualTo(new Counts(3, 3, 3));
        assertThat(counts(Kind.MEETINGS)).as("host and status are wrong").isEqualTo(new Counts(3, 5, 5));
        assertThat(counts(Kind.STATEMENTS)).as("the speaker is wrong").isEqualTo(new Counts(3, 4, 4));
        assertThat(counts(Kind.POSITIONS)).isEqualTo(new Counts(0, 0, 3));
        assertThat(counts(Kind.EVENTS)).isEqualTo(new Counts(0, 3, 0));
    }

    @Test
    void missesEverythingWithoutReading() {
        ArticleScore score = ArticleScore.of(gold, null);

        assertThat(score.counts(Kind.MEETINGS)).isEqualTo(new Counts(0, 0, 5));
    }

    @Test
    void saysWhichFactsWereLost() {
        MissReport report = new MissReport();
        report.add(ArticleScore.of(gold, json(READ)));

        assertThat(report.toString())
                .contains("    meeting m1: 3 of 5 facts, read as m7")
                .contains("        wrong   status: planned read as held")
                .contains("        wrong   participant: PERSON:adda brenn host read as PERSON:adda brenn attendee")
                .contains("        missed  speaker PERSON:adda brenn")
                .contains("        false   speaker STATE:FIN")
                .contains("    position p1: 0 of 3 facts")
                .contains("    event e1: not in gold")
                .contains("INVERSION bergen m1: status planned read as held (m7)");
    }

    @Test
    void refusesQuotesThatAreNotThere() {
        GoldArticle wrong = new GoldArticle("bergen", json(GOLD.replace("\"the quota\"", "\"a quota\"")), TEXT);

        assertThatThrownBy(() -> ArticleScore.of(wrong, null))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("gold quote not in the text");
    }

    @Test
    void refusesReadingsOfOtherText() {
        JsonNode other = json("{\"article\": {\"text\": \"Something else.\"}}");

        assertThatThrownBy(() -> ArticleScore.of(gold, other)).hasMessageContaining("not the article's");
    }
}
