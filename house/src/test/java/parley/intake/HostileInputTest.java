package parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean no good: each comes in as it is or is refused by name, and none stops the others. */
class HostileInputTest {
    private static final Path HOSTILE = Path.of("src/test/hostile");

    @TempDir
    private Path folder;

    @Test
    void everyHostileFileArrives() {
        String arrivals = arrivals(HOSTILE).stream().map(HostileInputTest::line).collect(Collectors.joining("\n"));

        assertThat(arrivals).isEqualTo("""
                        blank.txt REFUSED empty: no text
                        broken-utf8.txt:2 REFUSED not UTF-8 (byte 36 of the file)
                        control-characters.txt ACCEPTED
                        deep.json:1 REFUSED not JSON: Document nesting depth (201) exceeds the maximum allowed (200, from `StreamReadConstraints.getMaxNestingDepth()`)
                        docx-as-text.txt REFUSED a ZIP archive or office document, not text
                        emoji-before-names.txt ACCEPTED
                        empty.txt REFUSED empty: no text
                        html-soup.html ACCEPTED
                        lone-surrogate.json:1 REFUSED half a character (a lone surrogate) at 15
                        nul-bytes.txt REFUSED a binary file or UTF-16 without its mark (it has NUL bytes), not text
                        one-bad-line.jsonl:1 ACCEPTED
                        one-bad-line.jsonl:2:21 REFUSED not JSON: Unexpected end-of-input within/between Object entries
                        one-bad-line.jsonl:4 ACCEPTED
                        pdf-as-text.txt REFUSED a PDF, not text
                        right-to-left-marks.txt ACCEPTED
                        unbalanced-quotes.txt ACCEPTED
                        utf-16.txt ACCEPTED""");
    }

    @Test
    void textsComeInExactlyAsTheyStand() throws IOException {
        for (String name : List.of(
                "control-characters.txt",
                "emoji-before-names.txt",
                "right-to-left-marks.txt",
                "unbalanced-quotes.txt")) {
            Path file = HOSTILE.resolve(name);
            assertThat(accepted(file).text()).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void fiveMegabytesOnOneLine() throws IOException {
        String text = "The envoys met in the capital and said that they would meet again. ".repeat(75_000);
        Path file = Files.writeString(folder.resolve("long.txt"), text);
        Path json = Files.writeString(folder.resolve("long.jsonl"), "{\"text\": \"" + text + "\"}");

        assertThat(accepted(file).text()).isEqualTo(text);
        assertThat(accepted(json).text()).isEqualTo(text);
    }

    @Test
    void aMillionBrackets() throws IOException {
        Path file = Files.writeString(folder.resolve("brackets.txt"), "[".repeat(1_000_000));
        Path page = Files.writeString(
                folder.resolve("deep.html"),
                "<div>".repeat(200_000) + "<p>The envoys met in the capital and said that they would meet again.</p>");

        assertThat(accepted(file).text()).hasSize(1_000_000);
        assertThat(accepted(page).text())
                .isEqualTo("The envoys met in the capital and said that they would meet again.");
    }

    @Test
    void aTextOverTheBoundIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("huge.txt"), new byte[0]);
        try (var out = Files.newOutputStream(file)) {
            byte[] megabyte = "a".repeat(1024 * 1024).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int i = 0; i < 51; i++) {
                out.write(megabyte);
            }
        }

        assertThat(arrivals(file))
                .containsExactly(new Arrival.Refused(
                        parley.text.Problem.INPUT, file.toString(), "too big for one article: over 50 MB"));
    }

    private static parley.text.Article accepted(Path file) {
        return ((Arrival.Accepted) arrivals(file).get(0)).article();
    }

    private static List<Arrival> arrivals(Path file) {
        try (Stream<Arrival> arrivals =
                new Intake(Given.NOTHING).arrivals(List.of(file.toString()), InputStream.nullInputStream())) {
            return arrivals.toList();
        }
    }

    private static String line(Arrival arrival) {
        String where = arrival.where().replace(HOSTILE + "/", "") + " " + arrival.kind();
        return arrival instanceof Arrival.Refused refused ? where + " " + refused.message() : where;
    }
}
