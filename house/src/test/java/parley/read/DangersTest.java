package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.ReadingChecks;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.record.Actor;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Article;
import parley.text.Published;

/**
 * The readings that would be dangerous to get wrong: a plan for a deed, a denial for a claim, an absence for a presence. Each
 * sentence of {@code dangers.txt} with all its records; {@code -Dgolden=approve} rewrites them.
 */
class DangersTest {
    private static final Path FILE = Path.of("src/test/resources/parley/read/dangers.txt");

    @TestFactory
    Stream<DynamicTest> dangers() throws IOException {
        Map<String, List<String>> expected = cases();
        try (ReaderModel model = ReaderModel.load(Path.of("../model"), 1)) {
            Reader reader = new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled());
            Map<String, List<String>> found = new LinkedHashMap<>();
            for (String sentence : expected.keySet()) {
                found.put(sentence, records(reader, sentence));
            }
            if ("approve".equals(System.getProperty("golden"))) {
                Files.writeString(FILE, written(found));
            }
            return expected.keySet().stream()
                    .map(sentence -> DynamicTest.dynamicTest(
                            sentence,
                            () -> assertThat(found.get(sentence))
                                    .isEqualTo(
                                            "approve".equals(System.getProperty("golden"))
                                                    ? found.get(sentence)
                                                    : expected.get(sentence))));
        }
    }

    private static Map<String, List<String>> cases() throws IOException {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        List<String> records = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("  ")) {
                records.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                records = new ArrayList<>();
                assertThat(cases.put(line, records)).as(line).isNull();
            }
        }
        return cases;
    }

    private static String written(Map<String, List<String>> found) {
        StringBuilder out =
                new StringBuilder("# A sentence of 23 April 2025, then every record it gives. See DangersTest.\n");
        found.forEach((sentence, records) -> {
            out.append(sentence).append('\n');
            records.forEach(record -> out.append("  ").append(record).append('\n'));
        });
        return out.toString();
    }

    private static List<String> records(Reader reader, String sentence) {
        Published day = Published.parse("2025-04-23", "test");
        Reading reading = reader.read(new Article(sentence, new Article.Origin(null, null, null, day, "en")));
        ReadingChecks.assertSound(reading);
        Map<String, String> names = new HashMap<>();
        for (Actor actor : reading.actors()) {
            names.put(actor.id(), actor.name());
        }
        List<String> lines = new ArrayList<>();
        for (Meeting m : reading.all(Meeting.class)) {
            lines.add(words(
                    "meeting",
                    lower(m.kind()),
                    m.status() == null ? lower(m.basis().polarity()) : lower(m.status()),
                    lower(m.basis().certainty()),
                    m.participants().stream()
                            .map(p -> names.get(p.actor()) + " " + lower(p.role()))
                            .collect(Collectors.joining(", ")),
                    m.place() == null ? "" : "in " + m.place(),
                    m.basis().when() == null ? "" : "on " + m.basis().when().value()));
        }
        for (Statement s : reading.all(Statement.class)) {
            lines.add(words(
                    "statement",
                    lower(s.act()),
                    named(names, s.speakers()),
                    ": " + s.content().quote()));
        }
        for (Position p : reading.all(Position.class)) {
            lines.add(words(
                    "position",
                    lower(p.stance()),
                    named(names, p.holders()),
                    ": " + p.issue().quote()));
        }
        for (Offer o : reading.all(Offer.class)) {
            lines.add(words("offer", named(names, o.from()), ": " + quotes(o.gives()), "for " + quotes(o.gets())));
        }
        for (Event e : reading.all(Event.class)) {
            lines.add(words(
                    "event",
                    e.type().name(),
                    lower(e.status()),
                    named(names, e.actors()),
                    "> " + named(names, e.targets())));
        }
        return lines;
    }

    private static String words(String... words) {
        return Stream.of(words)
                .filter(w -> !w.isBlank())
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String named(Map<String, String> names, List<String> ids) {
        return ids.stream().map(names::get).collect(Collectors.joining(" + "));
    }

    private static String quotes(List<parley.text.Evidence> spans) {
        return spans.stream().map(s -> s.quote()).collect(Collectors.joining(" + "));
    }
}
