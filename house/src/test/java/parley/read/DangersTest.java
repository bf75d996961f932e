package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.ReadingChecks;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.record.Reading;

/**
 * Short texts with all their records: in {@code dangers.txt} sentences that would be dangerous to get wrong (a plan for a deed,
 * a denial for a claim, an absence for a presence), in {@code situations.txt} those of every kind of article and record. The
 * truth is written by hand; where it is not read yet, a line is marked {@code wanted}, and a false record {@code wrong}. The
 * build fails when what is read changes, for the better too. {@code -Dgolden=approve} sets the marks anew and keeps the truth.
 */
class DangersTest {
    private static final Path FOLDER = Path.of("src/test/resources/parley/read");
    private static final boolean APPROVE = "approve".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> dangers() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (ReaderModel model = ReaderModel.load(Path.of("../model"), 1)) {
            Reader reader = new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled());
            for (String name : List.of("dangers.txt", "situations.txt")) {
                Path file = FOLDER.resolve(name);
                StringBuilder out = new StringBuilder();
                for (Object part : parts(file)) {
                    if (part instanceof Situation situation) {
                        Reading reading = reader.read(situation.article());
                        ReadingChecks.assertSound(reading);
                        List<String> now =
                                RecordLines.of(reading).stream().sorted().toList();
                        tests.add(DynamicTest.dynamicTest(
                                situation.text(), () -> assertThat(now).isEqualTo(situation.present())));
                        out.append(situation.marked(reading));
                    } else {
                        out.append(part).append('\n');
                    }
                }
                if (APPROVE) {
                    Files.writeString(file, out);
                }
            }
        }
        return APPROVE ? Stream.empty() : tests.stream();
    }

    /** Comments as they stand, and situations. */
    private static List<Object> parts(Path file) throws IOException {
        List<Object> parts = new ArrayList<>();
        Situation open = new Situation("");
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                parts.add(line);
            } else if (line.startsWith("  ")) {
                open.add(line.strip());
            } else if (!line.isBlank()) {
                open = new Situation(line);
                parts.add(open);
            }
        }
        return parts;
    }
}
