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
 * The readings that would be dangerous to get wrong: a plan for a deed, a denial for a claim, an absence for a presence. Each case
 * of {@code dangers.txt} and {@code situations.txt} with all its records. A line with {@code ?} is given and known to be wrong; one
 * with {@code !} is right and not given yet, and fails on the day it is. {@code -Dgolden=approve} rewrites them and keeps the marks.
 */
class DangersTest {
    private static final Path FOLDER = Path.of("src/test/resources/parley/read");
    private static final boolean APPROVE = "approve".equals(System.getProperty("golden"));

    private static final String WRONG = "? ";
    private static final String WANTED = "! ";

    @TestFactory
    Stream<DynamicTest> dangers() throws IOException {
        return cases(FOLDER.resolve("dangers.txt"));
    }

    @TestFactory
    Stream<DynamicTest> situations() throws IOException {
        return cases(FOLDER.resolve("situations.txt"));
    }

    private static Stream<DynamicTest> cases(Path file) throws IOException {
        Map<String, List<String>> expected = read(file);
        try (ReaderModel model = ReaderModel.load(Path.of("../model"), 1)) {
            Reader reader = new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled());
            Map<String, List<String>> found = new LinkedHashMap<>();
            for (String text : expected.keySet()) {
                found.put(text, records(reader, text.replace(" ¶ ", "\n\n")));
            }
            if (APPROVE) {
                Files.writeString(file, written(expected, found));
            }
            return expected.keySet().stream()
                    .map(text -> DynamicTest.dynamicTest(
                            text,
                            () -> check(expected.getOrDefault(text, List.of()), found.getOrDefault(text, List.of()))));
        }
    }

    private static void check(List<String> expected, List<String> found) {
        if (!APPROVE) {
            assertThat(found).isEqualTo(given(expected));
            assertThat(found)
                    .as("what was wanted works now: take the ! away")
                    .doesNotContainAnyElementsOf(wanted(expected));
        }
    }

    /** The lines that the reader gives, without marks. */
    private static List<String> given(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith(WANTED))
                .map(line -> line.startsWith(WRONG) ? line.substring(WRONG.length()) : line)
                .toList();
    }

    private static List<String> wanted(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(WANTED))
                .map(line -> line.substring(WANTED.length()))
                .toList();
    }

    private static Map<String, List<String>> read(Path file) throws IOException {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        List<String> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("  ")) {
                records.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                records = new ArrayList<>();
                assertThat(cases.put(line, records)).as(line).isNull();
            }
        }
        return cases;
    }

    private static String written(Map<String, List<String>> expected, Map<String, List<String>> found) {
        StringBuilder out = new StringBuilder(
                "# A text of 23 April 2025 (¶ is an empty line), then every record it gives. See DangersTest.\n");
        found.forEach((text, records) -> {
            List<String> before = expected.getOrDefault(text, List.of());
            out.append(text).append('\n');
            for (String record : records) {
                out.append("  ")
                        .append(before.contains(WRONG + record) ? WRONG : "")
                        .append(record)
                        .append('\n');
            }
            wanted(before).stream()
                    .filter(line -> !records.contains(line))
                    .forEach(
                            line -> out.append("  ").append(WANTED).append(line).append('\n'));
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
