package parley.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import parley.text.ParleyException;
import parley.text.Problem;

/** The words of a file of this room, one a line. */
final class WordList {
    private WordList() {}

    static Set<String> read(String name) {
        return text("/parley/merge/" + name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String text(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, resource, "missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
