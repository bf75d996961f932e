package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;

/** JSON lines, one a document with {@code text} and perhaps {@code title} and {@code date}, packed or not. */
final class Corpus {
    private Corpus() {}

    static List<JsonNode> lines(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new ParleyException(Problem.INPUT, file.toString(), "cannot be read: " + e.getMessage(), e);
        }
        return lines;
    }

    static Article article(JsonNode document) {
        String title = document.path("title").asText();
        String date = document.hasNonNull("date") ? document.path("date").asText() : "";
        return new Article(
                document.path("text").asText(),
                new Article.Origin(
                        title.isEmpty() ? null : title,
                        null,
                        null,
                        date.isEmpty()
                                ? null
                                : Published.parse(date, document.path("id").asText()),
                        "en"));
    }
}
