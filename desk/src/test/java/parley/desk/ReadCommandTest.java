package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.intake.Arrival;
import parley.text.Article;
import parley.text.Problem;

class ReadCommandTest {
    private final Stage stage = new Stage();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneArticleIsABriefing() {
        assertThat(stage.article("a.txt", "They spoke.").run("read", "a.txt")).isZero();
        assertThat(stage.out())
                .startsWith("On a.txt\n")
                .contains("Call", "“They spoke.”")
                .doesNotContain("\u001b");
        assertThat(stage.err()).isEmpty();
    }

    @Test
    void manyAreALineEachInTheirOrder() {
        IntStream.range(0, 300).forEach(i -> stage.article(i + ".txt", "They spoke " + i + " times."));
        assertThat(stage.run("read", "--threads", "4", "folder")).isZero();
        List<String> lines = stage.out().lines().toList();
        assertThat(lines).hasSize(300);
        IntStream.range(0, 300)
                .forEach(
                        i -> assertThat(lines.get(i)).startsWith("{\"format\":").contains("spoke " + i + " times"));
    }

    @Test
    void aPersonAtATerminalGetsBriefings() {
        stage.article("a.txt", "They spoke.")
                .article("b.txt", "They spoke again.")
                .live(true, true, true);
        assertThat(stage.run("read", "a.txt", "b.txt")).isZero();
        assertThat(stage.out())
                .contains("On a.txt", "On b.txt", "\u001b[", "────")
                .doesNotContain("{");
    }

    @Test
    void formatGivenWins() {
        stage.article("a.txt", "They spoke.").live(true, true, true);
        assertThat(stage.run("read", "--format", "json", "--explain", "a.txt")).isZero();
        assertThat(stage.out()).startsWith("{\n").contains("\"found_by\"");
    }

    @Test
    void jsonIsForOneArticle() {
        stage.article("a.txt", "They spoke.").article("b.txt", "They spoke again.");
        assertThat(stage.run("read", "--format", "json", "lines.jsonl")).isEqualTo(2);
        assertThat(stage.err()).startsWith("parley: --format json is for one article");
        assertThat(stage.out()).isEmpty();
    }

    @Test
    void whatIsNotReadIsSaidAndTheRestIsRead() {
        stage.arrival(new Arrival.Refused(Problem.INPUT, "lines.jsonl:3", "not JSON"))
                .article("b.txt", "BUG")
                .article("c.txt", "DEEP")
                .article("d.txt", "BIG")
                .article("e.txt", "They spoke.");
        assertThat(stage.run("read", "lines.jsonl")).isEqualTo(1);
        assertThat(stage.err().lines().toList())
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("parley: lines.jsonl:3: not JSON"))
                .satisfies(lines -> assertThat(lines.get(3)).startsWith("parley: d.txt: too big for the memory"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("parley: b.txt: a fault of Parley's own"));
        assertThat(stage.out().lines()).hasSize(1);
    }

    @Test
    void aDuplicateIsNoFailure() {
        Article article = new Article("They spoke.", Article.Origin.UNKNOWN);
        stage.article("a.txt", "They spoke.").arrival(new Arrival.Duplicate(article, "b.txt", "b.txt", "a.txt"));
        assertThat(stage.run("read", "a.txt", "b.txt")).isZero();
        assertThat(stage.err()).isEqualTo("parley: b.txt: the same text as a.txt, read once\n");
        assertThat(stage.out().lines()).hasSize(1);
    }

    @Test
    void wrongCommandsAreTwo() {
        assertThat(stage.run("read", "--published", "yesterday", "a.txt")).isEqualTo(2);
        assertThat(stage.run("read", "--format", "xml", "a.txt")).isEqualTo(2);
        assertThat(stage.run("read", "--threads", "0", "a.txt")).isEqualTo(2);
        assertThat(stage.run("read", "--words", folder.resolve("none").toString(), "a.txt"))
                .isEqualTo(2);
        assertThat(stage.run("listen")).isEqualTo(2);
        assertThat(stage.run()).isEqualTo(2);
        assertThat(stage.live(true, false, false).run("read")).isEqualTo(2);
        assertThat(stage.out()).isEmpty();
        assertThat(stage.err()).contains("not a publication date", "nothing to read", "Try 'parley read --help'.");
    }

    @Test
    void aBrokenModelOrWordsFolderIsTwo() {
        assertThat(stage.article("a.txt", "They spoke.").run("read", "--model", "missing", "a.txt"))
                .isEqualTo(2);
        assertThat(stage.err()).isEqualTo("parley: missing: no model here\n");
    }

    @Test
    void whatTheCallerKnowsIsHandedOn() {
        stage.article("a.txt", "They spoke.");
        stage.run("read", "a.txt", "--published", "2025-04-23", "--title", "T", "--publisher", "P", "--url", "U");
        assertThat(stage.given).isNotNull().satisfies(given -> {
            assertThat(given.title()).isEqualTo("T");
            assertThat(given.publisher()).isEqualTo("P");
            assertThat(given.url()).isEqualTo("U");
            assertThat(given.published()).isNotNull();
        });
    }

    @Test
    void aFileIsWrittenInTheFormatItsNameSays() throws IOException {
        Path file = folder.resolve("a.jsonl");
        stage.article("a.txt", "They spoke.").live(true, true, true);
        assertThat(stage.run("read", "a.txt", "-o", file.toString())).isZero();
        assertThat(Files.readString(file)).startsWith("{\"format\":").endsWith("}\n");
        assertThat(stage.out()).isEmpty();
        assertThat(list()).containsExactly("a.jsonl");
    }

    @Test
    void aFolderGetsAFileForEachArticle() throws IOException {
        stage.article("a.txt", "One.").article("A.html", "Two.").article("../../etc/x", "Three.");
        stage.article("Talks of 23.4", "Four.").article("-", "Five.");
        assertThat(stage.run("read", "in", "-o", folder + "/")).isZero();
        assertThat(list())
                .containsExactly("A-2.json", "Talks of 23.4.json", "_.._etc_x.json", "a.json", "article.json");
        assertThat(Files.readString(folder.resolve("a.json"))).contains("\"text\": \"One.\"");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(stage.article("a.txt", "One.").run("read", "a.txt", "-o", file + "/deeper/a.json"))
                .isEqualTo(1);
        assertThat(stage.err()).startsWith("parley: " + file + "/deeper/a.json: cannot be written");
    }

    @Test
    void stopsWhenNobodyReadsTheOutput() {
        IntStream.range(0, 500).forEach(i -> stage.article(i + ".txt", "They spoke " + i + " times."));
        Writer closed = new Writer() {
            @Override
            public void write(char[] letters, int from, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThat(stage.run(new PrintWriter(closed), "read", "--threads", "2", "folder"))
                .isEqualTo(1);
        assertThat(stage.read).isLessThan(100);
        assertThat(stage.err()).isEmpty();
    }

    @Test
    void theBarIsForWhoeverSitsAtATerminal() {
        IntStream.range(0, 50).forEach(i -> stage.article(i + ".txt", "They spoke " + i + " times."));
        assertThat(stage.live(false, false, true).run("read", "-")).isZero();
        assertThat(stage.err()).contains("reading").endsWith("\r\u001b[K");
        assertThat(stage.out().lines()).hasSize(50);
    }

    @Test
    void helpIsOnStandardOutput() {
        assertThat(stage.run("read", "--help")).isZero();
        assertThat(stage.out()).contains("--published=DATE", "Exit codes:", "briefing, json, jsonl");
        assertThat(stage.run("--version")).isZero();
        assertThat(stage.run("--help")).isZero();
        assertThat(stage.out()).contains("parley ").doesNotContain("rehearse");
        assertThat(stage.err()).isEmpty();
    }

    @Test
    void rehearsalWritesNothing() {
        assertThat(stage.article("a.txt", "They spoke.").run("rehearse", "a.txt"))
                .isZero();
        assertThat(stage.read).as("in three formats, and to be filed").isEqualTo(4);
        assertThat(stage.out() + stage.err()).isEmpty();
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
