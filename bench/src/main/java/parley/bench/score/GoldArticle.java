package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;

/** An article's text and its records as people wrote them down: {@code NAME.gold.json} beside the text that it names. */
public record GoldArticle(String name, JsonNode json, String text) {
    private static final String ENDING = ".gold.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Those of a folder, by name. */
    public static List<GoldArticle> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldArticle> articles = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(GoldArticle::read)
                    .toList();
            if (articles.isEmpty()) {
                throw new ParleyException(Problem.INPUT, folder.toString(), "no *" + ENDING + " here");
            }
            return articles;
        } catch (IOException e) {
            throw new ParleyException(Problem.INPUT, folder.toString(), "no such folder", e);
        }
    }

    private static GoldArticle read(Path file) {
        String name = String.valueOf(file.getFileName());
        JsonNode json = parse(file);
        String text = text(file.resolveSibling(json.at("/article/text_file").asText()));
        return new GoldArticle(name.substring(0, name.length() - ENDING.length()), json, text);
    }

    /** The reading {@code NAME.json} of a folder; null where there is none. */
    public @Nullable JsonNode reading(Path folder) {
        Path file = folder.resolve(name + ".json");
        return Files.exists(file) ? parse(file) : null;
    }

    private static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(text(file));
        } catch (IOException e) {
            throw new ParleyException(Problem.INPUT, file.toString(), "no JSON: " + e.getMessage(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
        } catch (NoSuchFileException e) {
            throw new ParleyException(Problem.INPUT, file.toString(), "no such file", e);
        } catch (IOException e) {
            throw new ParleyException(Problem.INPUT, file.toString(), "cannot be read: " + e.getMessage(), e);
        }
    }

    /** As Parley is given it: text, title, date. */
    public Article article() {
        String title = json.at("/article/title").asText();
        String published = json.at("/article/published").asText();
        return new Article(
                text,
                new Article.Origin(
                        title.isEmpty() ? null : title,
                        null,
                        null,
                        published.isEmpty() ? null : Published.parse(published, name),
                        "en"));
    }

    Quotes quotes() {
        return new Quotes(name, text);
    }
}
