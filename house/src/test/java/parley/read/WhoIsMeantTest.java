package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.ReadingChecks;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.record.Actor;
import parley.record.Reading;

/** Whom names, titles and pronouns mean ({@code persons.txt}). */
class WhoIsMeantTest {
    private static final Path FILE = Path.of("src/test/resources/parley/read/persons.txt");

    @Test
    void wordsMeanTheirActors() throws IOException {
        List<String> wanted = new ArrayList<>();
        List<String> read = new ArrayList<>();
        try (ReaderModel model = ReaderModel.load(Path.of("../model"), 1)) {
            Reader reader = new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled());
            Reading reading = null;
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("  ") && reading != null) {
                    String words = line.strip().split(" > ")[0];
                    wanted.add(line.strip());
                    read.add(words + " > " + actor(reading, words));
                } else if (!line.startsWith("#")) {
                    reading = reader.read(new Situation(line).article());
                    ReadingChecks.assertSound(reading);
                }
            }
        }
        assertThat(read).isEqualTo(wanted);
    }

    private static String actor(Reading reading, String words) {
        return reading.actors().stream()
                .filter(a -> a.mentions().stream().anyMatch(m -> m.quote().equals(words)))
                .map(WhoIsMeantTest::written)
                .findFirst()
                .orElse("nobody");
    }

    private static String written(Actor actor) {
        return actor.state() == null ? actor.name() : actor.name() + " " + actor.state();
    }
}
