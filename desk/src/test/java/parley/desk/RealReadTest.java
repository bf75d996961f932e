package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command with the real rooms and the real model, mostly over what should not have been handed in. */
class RealReadTest {
    private static final Path MODEL = RealHouse.MODEL;
    private static final String GOOD = "The foreign ministers of Kenya and Tanzania met in Geneva on Monday.";

    private record Ran(int code, String out, String err) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Ran run(String... args) {
        return runOn("", args);
    }

    private static Ran runOn(String stdin, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(in, new PrintWriter(out), new PrintWriter(err), Terminal.Live.NONE, false, 80);
        Stream<String> model = List.of(args).contains("--model") ? Stream.of() : Stream.of("--model", MODEL.toString());
        String[] all = Stream.of(Stream.of("read"), model, Stream.of(args))
                .flatMap(words -> words)
                .toArray(String[]::new);
        int code = Parley.run(new RealHouse(), terminal, all);
        terminal.flush();
        return new Ran(code, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    /** Refused with these words, while the good article beside it is read. */
    private void assertRefused(String bad, String message) throws IOException {
        Ran ran = run(bad, file("good.txt", GOOD));
        assertThat(ran.err()).isEqualTo("parley: " + message + "\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.out()).contains("\"meetings\":[{").contains("Geneva");
    }

    @Test
    void aMissingFile() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        assertRefused(missing, missing + ": no such file");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        String secret = file("secret.txt", GOOD);
        assertThat(Path.of(secret).toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(Path.of(secret)), "whoever runs this may read everything");
        assertRefused(secret, secret + ": cannot be read: no permission");
    }

    @Test
    void somethingThatIsNoText() throws IOException {
        String pdf = file("report.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
        assertRefused(pdf, pdf + ": a PDF, not text");
        String picture =
                file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        assertRefused(picture, picture + ": a picture (PNG), not text");
    }

    @Test
    void nothing() throws IOException {
        String empty = file("empty.txt", "");
        assertRefused(empty, empty + ": empty: no text");
        assertThat(runOn("", "-")).isEqualTo(new Ran(1, "", "parley: standard input: empty: no text\n"));
    }

    @Test
    void brokenUtf8IsNamedWithItsLine() throws IOException {
        String broken = file("broken.txt", "Fine.\nTh\u00e9 end.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(broken, broken + ":2: not UTF-8 (byte 8 of the file)");
    }

    @Test
    void fiveMegabytesOnOneLine() throws IOException {
        String bad = file("broken.txt", new byte[] {(byte) 0xff});
        Ran ran = run(file("long.txt", "a".repeat(5_000_000)), bad, file("good.txt", GOOD));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("parley: " + bad + ":1:");
        assertThat(ran.out().lines()).hasSize(2);
    }

    @Test
    void anotherLanguage() throws IOException {
        String french = file(
                "french.txt",
                "La ministre des affaires étrangères a rencontré lundi son homologue à Genève pour parler de la pêche"
                        + " dans le lac, et les deux pays ont convenu de se revoir au mois de juin.");
        assertRefused(
                french, french + ": not English: it looks like French (if it is English, say so: language \"en\")");
    }

    @Test
    void badLinesAmongGoodOnes() throws IOException {
        String lines = file(
                "lines.jsonl",
                "{\"text\": \"" + GOOD
                        + "\"}\n{\"text\": \n{\"text\": \"They met on Sunday.\", \"published\": \"Sunday\"}\n"
                        + "{\"title\": \"No text\"}\n{\"text\": \"The talks in Geneva were put off.\"}\n");
        Ran ran = run(lines);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.err().lines().toList())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("parley: " + lines + ":2:")
                                .contains("not JSON"),
                        line -> assertThat(line)
                                .startsWith("parley: " + lines + ":3")
                                .contains("not a publication date: \"Sunday\""),
                        line -> assertThat(line).startsWith("parley: " + lines + ":4"));
    }

    @Test
    void aDateThatIsNone() throws IOException {
        Ran ran = run("--published", "2025-02-30", file("good.txt", GOOD));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--published").contains("not a publication date: \"2025-02-30\"");
    }

    @Test
    void aFolderIsReadInOrderAroundWhatCannotBe() throws IOException {
        file("a.txt", GOOD);
        file("b.txt", new byte[] {'a', (byte) 0xff});
        file("c.png", "no picture");
        file("d.txt", "The Kenyan minister said that the talks in Geneva were useful.");
        Ran ran = run(folder.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines().toList())
                .containsExactly(
                        "parley: " + folder.resolve("b.txt") + ":1: not UTF-8 (byte 1 of the file)",
                        "parley: " + folder.resolve("c.png") + ": not a kind of file that Parley reads");
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains(GOOD),
                        line -> assertThat(line).contains("were useful"));
    }

    @Test
    void aModelThatIsMissingOrBroken() throws IOException {
        String good = file("good.txt", GOOD);
        Ran missing = run("--model", folder.resolve("none").toString(), good);
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err())
                .startsWith("parley: " + folder.resolve("none"))
                .contains("missing");
        try (Stream<Path> files = Files.list(MODEL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(folder.resolve("labels.tsv"), "upos\tNOUN\n");
        Ran broken = run("--model", folder.toString(), good);
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).startsWith("parley: " + folder.resolve("labels.tsv") + ": is damaged");
        assertThat(missing.out() + broken.out()).isEmpty();
    }

    @Test
    void aWrongRuleInTheUsersFolderIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("words/rules/en"));
        Files.writeString(folder.resolve("words/rules/en/meeting.yaml"), "- id: mine.talks\n  sings: yes\n");
        Ran ran = run("--words", folder.resolve("words").toString(), file("good.txt", GOOD));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("parley: ").contains("meeting.yaml").contains("sings");
    }

    @Test
    void theSameInputGivesTheSameOutput() throws IOException {
        String[] names = {"geneva-talks", "montevideo-live", "ottawa-readout"};
        for (int i = 0; i < 12; i++) {
            String text = Files.readString(Path.of("../examples/" + names[i % names.length] + ".txt"));
            file(String.format("%02d.txt", i), text + "\nThe end of story number " + i + ".\n");
        }
        Ran alone = run("--threads", "1", "--explain", folder.toString());
        assertThat(alone.code()).isZero();
        assertThat(alone.out().lines()).hasSize(12);
        assertThat(run("--threads", "1", "--explain", folder.toString())).isEqualTo(alone);
        assertThat(run("--threads", "4", "--explain", folder.toString())).isEqualTo(alone);
    }
}
