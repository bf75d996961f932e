package parley.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.store.Archive;
import parley.store.SmallArticle;

/**
 * Questions of time as scripts: {@code file TIME ARTICLE} with its sentences under it, {@code ask TIME QUESTION COLUMNS} with
 * the rows of the answer under it. What follows a slash is the question's own time, day or words.
 */
class TimeScriptsTest {
    private static final Path FOLDER = Path.of("src/test/resources/parley/ask/times");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isAnsweredAsWritten(String script) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(script)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        try (Archive archive = Archive.made(folder.resolve(script).toString(), new Merge(Directory.bundled()))) {
            for (int i = 0; i < lines.size(); ) {
                List<String> under = new ArrayList<>();
                int next = i + 1;
                while (next < lines.size() && lines.get(next).startsWith("  ")) {
                    under.add(lines.get(next++).strip());
                }
                String[] words = lines.get(i).split(" ", 3);
                if (words[0].equals("file")) {
                    archive.file(
                            List.of(SmallArticle.read(words[2], under.toArray(String[]::new))),
                            OffsetDateTime.parse(words[1]).toInstant());
                } else {
                    assertThat(answer(archive, words[1], words[2]))
                            .as(lines.get(i))
                            .isEqualTo(under);
                }
                i = next;
            }
        }
    }

    private static List<String> answer(Archive archive, String time, String question) {
        String[] words = question.split(" ");
        int slash = words[0].indexOf('/');
        String name = slash < 0 ? words[0] : words[0].substring(0, slash);
        String own = slash < 0 ? "" : words[0].substring(slash + 1);
        Asking asking = new Asking(archive.asOf(OffsetDateTime.parse(time).toInstant()));
        Table table = switch (name) {
            case "talks" -> asking.talks(Filter.ALL);
            case "changed" ->
                asking.changed(archive.asOf(OffsetDateTime.parse(own).toInstant()), Filter.ALL);
            case "coming" -> asking.coming(Filter.ALL, own);
            case "positions" -> asking.positions(Filter.ALL);
            case "search" -> asking.search(own);
            default -> throw new IllegalArgumentException("no such question: " + name);
        };
        Set<String> columns = Set.of(words[1].split(","));
        return table.rows().stream()
                .map(row -> Stream.iterate(0, i -> i < row.size(), i -> i + 1)
                        .filter(i -> columns.contains(table.columns().get(i)))
                        .map(row::get)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }
}
