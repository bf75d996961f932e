package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import parley.actors.directory.Directory;
import parley.bench.score.ArticleScore;
import parley.bench.score.GoldArticle;
import parley.bench.score.Table;
import parley.language.model.ReaderModel;
import parley.read.Knowledge;
import parley.read.Parser;
import parley.read.Reader;
import parley.record.json.ReadingJson;

/**
 * The articles of {@code src/test/gold} are read no worse than {@code floors.properties} says. Raise a floor when its figure
 * has risen for good; change the gold only where it is wrong about its article.
 */
class GoldTest {
    private static final Path GOLD = Path.of("src/test/gold");

    @Test
    void holdsTheFloors() throws IOException {
        Map<String, String> figures = Table.of(scores()).figures();
        Map<String, String> fallen = new TreeMap<>();
        floors().forEach((figure, floor) -> {
            String now = figures.getOrDefault(figure, "0");
            if (Double.parseDouble(now) < Double.parseDouble(floor)) {
                fallen.put(figure, now + ", below " + floor);
            }
        });
        assertThat(fallen).isEmpty();
    }

    private static List<ArticleScore> scores() throws IOException {
        List<ArticleScore> scores = new ArrayList<>();
        ReadingJson json = new ReadingJson(true);
        ObjectMapper mapper = new ObjectMapper();
        try (ReaderModel model = ReaderModel.load(Path.of("../model"), 1)) {
            BenchReader reader =
                    new BenchReader(new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled()));
            for (GoldArticle article : GoldArticle.folder(GOLD)) {
                scores.add(ArticleScore.of(article, mapper.readTree(json.pretty(reader.read(article.article())))));
            }
            assertThat(reader.failures()).as("articles on which Parley broke").isZero();
        }
        return scores;
    }

    private static Map<String, String> floors() throws IOException {
        Properties floors = new Properties();
        try (var file = Files.newBufferedReader(GOLD.resolve("floors.properties"))) {
            floors.load(file);
        }
        Map<String, String> byName = new TreeMap<>();
        floors.stringPropertyNames().forEach(name -> byName.put(name, floors.getProperty(name)));
        return byName;
    }
}
