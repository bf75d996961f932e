package parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figures and the same lossy records as {@code score.py}, on gold that was spoiled in every field in turn. */
class ScorePyTest {
    private static final Pattern LOSS =
            Pattern.compile("^    \\w+ \\S+: (?:\\d+ of \\d+ facts|not in gold)", Pattern.MULTILINE);

    private static final Path SHARED =
            Path.of(System.getenv("PARLEY_SHARED") == null ? "../../shared" : System.getenv("PARLEY_SHARED"));

    @TempDir
    Path readings;

    @Test
    void agrees() throws Exception {
        Path script = SHARED.resolve("bench/score.py");
        Path gold = SHARED.resolve("bench/dev");
        assumeTrue(Files.exists(script) && Files.isDirectory(gold), "needs the developers' gold");
        assumeTrue(hasPython(), "needs python3");
        List<GoldArticle> articles = GoldArticle.folder(gold);
        MissReport report = new MissReport();
        List<ArticleScore> scores = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            if (i % 10 != 9) {
                Files.writeString(
                        readings.resolve(article.name() + ".json"),
                        spoiled(article.json(), i).toString());
            }
            scores.add(ArticleScore.of(article, article.reading(readings)));
        }
        scores.forEach(report::add);

        Path err = readings.resolve("err");
        Process python = new ProcessBuilder(
                        "python3", script.toString(), gold.toString(), readings.toString(), "--misses")
                .redirectError(err.toFile())
                .start();
        String table = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(python.waitFor()).isZero();
        assertThat(Table.of(scores)).hasToString(table);
        assertThat(losses(report.toString())).hasSizeGreaterThan(100).isEqualTo(losses(Files.readString(err)));
    }

    /** Gold as a reading: every seventh record lost, a field of every second one lost or another record's. */
    private static JsonNode spoiled(JsonNode gold, int seed) {
        ObjectNode reading = gold.deepCopy();
        reading.path("actors").forEach(actor -> {
            ObjectNode own = (ObjectNode) actor;
            own.set("name", own.path("names").path(own.path("names").size() - 1));
            own.remove(List.of("names", "optional"));
        });
        int turn = seed;
        for (Kind kind : Kind.values()) {
            ArrayNode records = (ArrayNode) reading.path(kind.key());
            for (int i = records.size() - 1; i >= 0; i--) {
                turn++;
                ObjectNode record = (ObjectNode) records.get(i);
                record.remove("optional");
                if (turn % 7 == 0) {
                    records.remove(i);
                } else if (turn % 2 == 0) {
                    spoil(record, records.get(turn % records.size()), turn);
                }
            }
        }
        return reading;
    }

    private static void spoil(ObjectNode record, JsonNode other, int turn) {
        List<String> fields = new ArrayList<>();
        record.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(List.of("id", "name"));
        String field = fields.get(turn / 2 % fields.size());
        if (other.has(field)) {
            record.set(field, other.path(field));
        }
    }

    private static List<String> losses(String report) {
        return LOSS.matcher(report).results().map(MatchResult::group).sorted().toList();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
