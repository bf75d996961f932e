package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.ReadingChecks;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.record.Event;
import parley.record.Reading;
import parley.text.Article;
import parley.text.Published;

/** Reads the sentence that stands beside each word of {@code deed.tsv}: an event of its type, mode and code that happened. */
class DeedExamplesTest {
    private static final ReaderModel MODEL = ReaderModel.load(Path.of("../model"), 1);
    private static final Reader READER = new Reader(new Parser(MODEL::parse), Directory.bundled(), Knowledge.bundled());

    private static final Article.Origin ORIGIN =
            new Article.Origin(null, null, null, Published.parse("2025-04-23", "DeedExamplesTest"), "en");

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDeedIsReadAsItsSentenceSays() {
        return READER.rules().lexicon().words("deed").values().stream()
                .filter(word -> word.facts().containsKey("says"))
                .map(word -> {
                    String sentence = word.facts().getOrDefault("says", "");
                    return DynamicTest.dynamicTest(
                            word.fact("word") + ": " + sentence,
                            () -> assertThat(deeds(sentence))
                                    .as(sentence)
                                    .contains(List.of(
                                            word.facts().getOrDefault("type", ""),
                                            word.facts().getOrDefault("mode", ""),
                                            word.facts().getOrDefault("cameo", ""),
                                            Event.Status.HAPPENED.name())));
                });
    }

    private static List<List<String>> deeds(String sentence) {
        Reading reading = READER.read(new Article(sentence, ORIGIN));
        ReadingChecks.assertSound(reading);
        return reading.all(Event.class).stream()
                .map(e -> List.of(
                        e.type().name(),
                        Objects.requireNonNullElse(e.mode(), ""),
                        e.cameo(),
                        e.status().name()))
                .toList();
    }
}
