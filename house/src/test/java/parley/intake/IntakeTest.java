package parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Article;
import parley.text.Problem;
import parley.text.Published;

class IntakeTest {
    private static final String TEXT =
            "The envoys met in the capital, and the ministry said that they would meet again.";

    @TempDir
    private Path folder;

    @Test
    void theTextIsTheFilesText() throws IOException {
        String text = "\r\n  Talks put off \r\n\r\n\tThe envoys did not meet.\u00A0 \n\n\n";
        assertThat(article(file("a.txt", text)).text()).isEqualTo(text);
        assertThat(article(file("bom.txt", "\uFEFF" + text + "x")).text()).isEqualTo(text + "x");
    }

    @Test
    void aFirstLineBeforeAnEmptyLineIsTheHeadline() throws IOException {
        assertThat(article(file("a.txt", "Talks put off\n\n" + TEXT)).origin().title())
                .isEqualTo("Talks put off");
        assertThat(article(file("us", "Envoys fly to U.S.\r\n\r\n" + TEXT))
                        .origin()
                        .title())
                .isEqualTo("Envoys fly to U.S.");
        assertThat(article(file("b.txt", "Talks put off\n" + TEXT)).origin().title())
                .isNull();
        assertThat(article(file("c.txt", TEXT + "\n\n" + TEXT)).origin().title())
                .isNull();
        assertThat(article(file("d.txt", "Talks put off\n\n \n")).origin().title())
                .isNull();
    }

    @Test
    void aNewsItemIsKnownByItsGuidAndIsAsOldAsItsVersion() throws IOException {
        Article article = article(file("item.xml", newsItem("2", "stat:usable")));
        assertThat(article.text()).isEqualTo("Talks put off\n\n" + TEXT);
        assertThat(article.origin().url()).isEqualTo("urn:newsml:wire.example:20250422:7");
        assertThat(article.origin().publisher()).isEqualTo("Isthmus Wire");
        assertThat(article.origin().published()).isEqualTo(Published.parse("2025-04-22T10:00:00Z", "test"));
        Path gone = file("gone.xml", newsItem("3", "stat:canceled"));
        Arrival back = arrivals(Given.NOTHING, gone.toString()).get(0);
        assertThat(back).isInstanceOfSatisfying(Arrival.TakenBack.class, taken -> {
            assertThat(taken.url()).isEqualTo("urn:newsml:wire.example:20250422:7");
            assertThat(taken.publisher()).isEqualTo("Isthmus Wire");
            assertThat(taken.where()).contains("version 3");
        });
    }

    private static String newsItem(String version, String status) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:20250422:7" version="%s">
                  <itemMeta><provider literal="iw"><name>Isthmus Wire</name></provider>
                    <versionCreated>2025-04-22T10:00:00Z</versionCreated><pubStatus qcode="%s"/></itemMeta>
                  <contentMeta><headline>Talks put off</headline><language tag="en"/></contentMeta>
                  <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html></inlineXML>
                  </contentSet></newsItem>""".formatted(version, status, TEXT);
    }

    @Test
    void foldersAreWalkedByName() throws IOException {
        file("b/2.txt", TEXT + "2");
        file("b/1.html", "<p>" + TEXT + "1</p>");
        file("a.txt", TEXT);
        file("c.jsonl", "{\"id\": \"x\", \"text\": \"" + TEXT + "3\"}\n{\"text\": \"" + TEXT + "4\"}\n");
        file(".hidden.txt", TEXT);
        file(".git/config", TEXT);
        file("picture.svg", "<svg/>");

        assertThat(arrivals(Given.NOTHING, folder.toString()).stream()
                        .map(a -> a.kind() + " "
                                + a.where().substring(folder.toString().length() + 1)))
                .containsExactly(
                        "ACCEPTED a.txt",
                        "ACCEPTED b/1.html",
                        "ACCEPTED b/2.txt",
                        "ACCEPTED c.jsonl:1",
                        "ACCEPTED c.jsonl:2",
                        "REFUSED picture.svg");
    }

    @Test
    void aFolderThatLeadsIntoItselfIsNotWalkedTwice() throws IOException {
        file("a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("b"), folder);
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("nowhere"));

        assertThat(arrivals(Given.NOTHING, folder.toString()))
                .extracting(Arrival::kind)
                .containsExactly(Arrival.Kind.ACCEPTED, Arrival.Kind.REFUSED, Arrival.Kind.REFUSED);
    }

    @Test
    void anUnreadableFileDoesNotStopTheOthers() throws IOException {
        Path locked = file("a.txt", TEXT);
        file("b.txt", TEXT);
        assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "this user may read everything");

        assertThat(arrivals(Given.NOTHING, folder.toString()))
                .first()
                .isEqualTo(new Arrival.Refused(Problem.INPUT, locked.toString(), "cannot be read: no permission"));
        assertThat(arrivals(Given.NOTHING, folder.toString())).hasSize(2);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(arrivals(Given.NOTHING, "no/such.txt"))
                .containsExactly(new Arrival.Refused(Problem.INPUT, "no/such.txt", "no such file"));
    }

    @Test
    void theSameTextAgainIsADuplicate() throws IOException {
        Path first = file("a.txt", TEXT);
        file("b.txt", TEXT);

        List<Arrival> arrivals = arrivals(Given.NOTHING, folder.toString());

        assertThat(arrivals.get(1)).isInstanceOf(Arrival.Duplicate.class);
        assertThat(((Arrival.Duplicate) arrivals.get(1)).first()).isEqualTo(first.toString());
    }

    @Test
    void standardInputIsReadAsWhatItIs() {
        assertThat(stdin(TEXT)).extracting(Arrival::where).containsExactly("standard input");
        assertThat(stdin("<!DOCTYPE html><title>x</title><p>" + TEXT))
                .first()
                .satisfies(
                        a -> assertThat(((Arrival.Accepted) a).article().text()).endsWith("\n\n" + TEXT));
        assertThat(stdin("{\"text\": \"" + TEXT + "\"}\n{\"text\": \"" + TEXT + "2\"}\n"))
                .extracting(Arrival::where)
                .containsExactly("standard input:1", "standard input:2");
        assertThat(stdin("[\n{\"text\":\n \"" + TEXT + "\"},\n{\"text\": \"" + TEXT + "2\"}]"))
                .extracting(Arrival::where)
                .containsExactly("standard input:2", "standard input:4");
        assertThat(stdin("")).extracting(Arrival::kind).containsExactly(Arrival.Kind.REFUSED);
    }

    @Test
    void jsonKeepsWhatTheCarrierSays() throws IOException {
        Path file = file("a.json", """
                {"id": 17, "title": "Talks", "publisher": "Wire", "url": "https://w.example/1", "published": "2031-05-07",
                 "language": "en_GB", "text": "%s", "extra": {"ignored": [1, null]}}
                """.formatted(TEXT));

        Arrival.Accepted accepted =
                (Arrival.Accepted) arrivals(Given.NOTHING, file.toString()).get(0);

        assertThat(accepted.name()).isEqualTo("17");
        assertThat(accepted.article().text()).isEqualTo(TEXT);
        assertThat(accepted.article().origin())
                .isEqualTo(new Article.Origin(
                        "Talks",
                        "Wire",
                        "https://w.example/1",
                        new Published("2031-05-07", LocalDate.of(2031, 5, 7)),
                        "en-GB"));
    }

    @Test
    void theCallerGoesBeforeTheCarrier() throws IOException {
        Path file = file("a.json", "{\"text\": \"" + TEXT + "\", \"publisher\": \"Wire\", \"title\": \"Talks\"}");
        Published day = Published.parse("2031-05-08", "--published");

        Article.Origin origin = ((Arrival.Accepted) arrivals(new Given(null, "Mine", null, day, null), file.toString())
                        .get(0))
                .article()
                .origin();

        assertThat(origin).isEqualTo(new Article.Origin("Talks", "Mine", null, day, "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"no text\"} | :1 | no \"text\"",
                "[1] | :1 | not a JSON object (wanted: {\"text\": \"…\"})",
                "{\"text\": 5} | :1 | \"text\" is not a string",
                "{\"text\": \"a\", \"text\": \"b\"} | :1:21 | not JSON: Duplicate field 'text'",
                "{\"text\": \"a\"} {} | :1:15 | more than one JSON value on a line",
                "{\"text\": \" \"} | :1 | empty: no text",
                "{\"text\": \"a\", \"published\": \"soon\"} | :1 | not a publication date: \"soon\" (wanted: 2025-04-23 or 2025-04-23T09:30:00+01:00)",
                "{\"text\": \"a\", \"language\": \"fr\"} | :1 | the language is said to be \"fr\"; Parley reads English",
            })
    void aBadLineSaysWhatIsWrong(String line) throws IOException {
        String[] parts = line.split(" \\| ", 3);
        Path file = file("a.jsonl", parts[0] + "\n{\"text\": \"" + TEXT + "\"}");

        List<Arrival> arrivals = arrivals(Given.NOTHING, file.toString());

        assertThat(arrivals.get(0)).isEqualTo(new Arrival.Refused(Problem.INPUT, file + parts[1], parts[2]));
        assertThat(arrivals.get(1).kind()).isEqualTo(Arrival.Kind.ACCEPTED);
    }

    @Test
    void gzipIsUndone() throws IOException {
        Path lines = folder.resolve("a.jsonl.gz");
        Files.write(lines, gzip("{\"text\": \"" + TEXT + "\"}"));
        Path broken = folder.resolve("b.txt.gz");
        Files.write(broken, java.util.Arrays.copyOf(gzip(TEXT), 30));

        assertThat(article(lines).text()).isEqualTo(TEXT);
        assertThat(arrivals(Given.NOTHING, broken.toString()))
                .containsExactly(new Arrival.Refused(
                        Problem.INPUT, broken.toString(), "cannot be read: the gzip data is broken or cut short"));
    }

    @Test
    void linesAreReadOnlyWhenAskedFor() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            lines.append("{\"text\": \"").append(TEXT).append(i).append("\"}\n");
        }
        var stdin = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
        int all = stdin.available();

        try (Stream<Arrival> arrivals = new Intake(Given.NOTHING).arrivals(List.of("-"), stdin)) {
            Iterator<Arrival> iterator = arrivals.iterator();
            assertThat(iterator.next().where()).isEqualTo("standard input:1");
            assertThat(iterator.next().where()).isEqualTo("standard input:2");
        }

        assertThat(stdin.available()).isGreaterThan(all / 2);
    }

    private List<Arrival> stdin(String text) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (Stream<Arrival> arrivals = new Intake(Given.NOTHING).arrivals(List.of("-"), in)) {
            return arrivals.toList();
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Article article(Path file) {
        return ((Arrival.Accepted) arrivals(Given.NOTHING, file.toString()).get(0)).article();
    }

    private static List<Arrival> arrivals(Given given, String... files) {
        try (Stream<Arrival> arrivals =
                new Intake(given).arrivals(List.of(files), new ByteArrayInputStream(new byte[0]))) {
            return new ArrayList<>(arrivals.toList());
        }
    }
}
