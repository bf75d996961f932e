package parley.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.record.Reading;
import parley.text.Article;
import parley.text.Problem;

/** The rooms as they stand. */
final class House implements Wiring {
    @Override
    public ArticleReader reader(Path model, @Nullable Path words) {
        // until parley.read.Reader moves in: an article in which nothing is found
        return article -> new Reading(article, List.of(), List.of(), List.of());
    }

    @Override
    public Stream<Arrival> arrivals(List<String> files, InputStream in, Given given) {
        // until parley.intake.Intake moves in: plain text, headline first
        return files.stream().flatMap(file -> files(file).map(name -> arrival(name, in, given)));
    }

    private static Stream<String> files(String name) {
        if (name.equals("-")) {
            return Stream.of(name);
        }
        try (Stream<Path> walk = Files.walk(Path.of(name))) {
            return Files.isDirectory(Path.of(name))
                    ? walk.filter(Files::isRegularFile).map(Path::toString).sorted().toList().stream()
                    : Stream.of(name);
        } catch (IOException e) {
            return Stream.of(name);
        }
    }

    private static Arrival arrival(String name, InputStream in, Given given) {
        try {
            byte[] bytes = name.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
            String file = new String(bytes, StandardCharsets.UTF_8);
            int end = file.indexOf("\n\n");
            String title = given.title() == null && end > 0 ? file.substring(0, end) : given.title();
            Article.Origin origin = new Article.Origin(title, given.publisher(), given.url(), given.published(), "en");
            Article article = new Article(end > 0 ? file.substring(end + 2) : file, origin);
            return new Arrival.Accepted(
                    article,
                    name.equals("-") ? name : String.valueOf(Path.of(name).getFileName()),
                    name);
        } catch (IOException e) {
            return new Arrival.Refused(Problem.INPUT, name, "no such file");
        }
    }
}
