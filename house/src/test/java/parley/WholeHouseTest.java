package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.directory.Directory;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.intake.Intake;
import parley.language.model.ReaderModel;
import parley.read.Knowledge;
import parley.read.Parser;
import parley.read.Reader;
import parley.record.Reading;
import parley.record.json.ReadingJson;
import parley.record.json.ReadingParser;
import parley.show.Briefing;
import parley.show.SchemaCheck;
import parley.text.Article;
import parley.text.Published;

/** News walks through all the rooms as they are: what comes out is sound and fits the schema, whatever came in. */
class WholeHouseTest {
    private static ReaderModel model;
    private static Reader reader;

    @BeforeAll
    static void load() {
        model = ReaderModel.load(Path.of("../model"), 1);
        reader = new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled());
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static List<Article> articles(String... files) {
        Published day = Published.parse("2025-04-23", "test");
        try (Stream<Arrival> arrivals = new Intake(new Given(null, null, null, day, "en"))
                .arrivals(List.of(files), InputStream.nullInputStream())) {
            return arrivals.filter(Arrival.Accepted.class::isInstance)
                    .map(arrival -> ((Arrival.Accepted) arrival).article())
                    .toList();
        }
    }

    private static Reading sound(Article article) {
        Reading reading = reader.read(article);
        ReadingChecks.assertSound(reading);
        String json = new ReadingJson(true).line(reading);
        SchemaCheck.assertValid(json);
        assertThat(new ReadingJson(true).line(ReadingParser.parse(json, "read back")))
                .isEqualTo(json);
        SchemaCheck.assertValid(new ReadingJson(false).pretty(reading));
        assertThat(new Briefing(new Briefing.Look(80, false, true)).of(reading)).isNotBlank();
        assertThat(new ReadingJson(true).line(reader.read(article))).isEqualTo(json);
        return reading;
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva-talks", "montevideo-live", "ottawa-readout"})
    void examples(String name) {
        List<Article> articles = articles("../examples/" + name + ".txt");
        assertThat(articles).hasSize(1);
        Reading reading = sound(articles.get(0));
        assertThat(reading.entries()).hasSizeGreaterThan(5);
        assertThat(reading.skipped()).isEmpty();
    }

    static Stream<Path> hostileFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/hostile"))) {
            return files.sorted().toList().stream()
                    .filter(file -> !articles(file.toString()).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void hostileFilesThatComeIn(Path file) {
        articles(file.toString()).forEach(WholeHouseTest::sound);
    }

    /** Each is a text in which some room could lose its place, its mind or its time. */
    static Stream<String> hostileTexts() {
        return Stream.of(
                "\uD83D\uDE00\uD83C\uDDE8\uD83C\uDDED The foreign minister of Kenya met \uD83D\uDE00 her counterpart in Geneva. "
                        .repeat(20),
                "“The minister said, ‘We will meet.’ ".repeat(50),
                "\"".repeat(700) + " said the minister.",
                "(".repeat(1_500),
                ".".repeat(1_500),
                "a".repeat(50_000),
                "word ".repeat(600),
                "He said that she said that they said that ".repeat(20) + "the talks were off.",
                "The minister, and the envoy, and the premier ".repeat(40) + "met.",
                "Minister Minister Minister of of of and and , , , met met in in Geneva Geneva ".repeat(20),
                "\u202EThe \u200Fenvoy\u200B of Chad met\u2069 the \u00ADenvoy of Mali.\u0000\u0001 \uFEFF",
                "Le ministre a rencontré son homologue à Genève lundi. ".repeat(10),
                "外交部长周二访问了日内瓦。".repeat(20),
                "<p>The minister <b>met</b> the envoy of &Kenya; in {Geneva} [on] Monday.</p>",
                "THE FOREIGN MINISTER OF KENYA MET HER COUNTERPART IN GENEVA ON MONDAY, SAYS KENYA",
                "The envoys met.\n".repeat(60),
                "They will meet on 31 February 2025, on 99/99/9999, in 0000 and at 25:61 on Monday Tuesday.",
                "He");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void hostileTexts(String text) {
        sound(new Article(text, Article.Origin.UNKNOWN));
    }

    @Test
    void aReadingIsTheSameWhateverWasReadBefore() {
        List<Article> articles = articles("../examples");
        List<String> first = articles.stream().map(WholeHouseTest::json).toList();
        assertThat(articles.parallelStream().map(WholeHouseTest::json).toList()).isEqualTo(first);
    }

    private static String json(Article article) {
        return new ReadingJson(true).line(reader.read(article));
    }
}
