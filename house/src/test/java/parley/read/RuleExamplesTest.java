package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.ReadingChecks;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.read.rules.Rule;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Article;
import parley.text.Evidence;
import parley.text.Published;

/**
 * Runs the sentences that stand in the rules. In {@code says} the rule makes its record, the words in brackets its key span; in
 * {@code silent} it makes none; {@code wanted} is what it should do and does not yet, and fails on the day it does.
 */
class RuleExamplesTest {
    private static final ReaderModel MODEL = ReaderModel.load(Path.of("../model"), 1);
    private static final Reader READER = new Reader(new Parser(MODEL::parse), Directory.bundled(), Knowledge.bundled());

    private static final Article.Origin ORIGIN =
            new Article.Origin(null, null, null, Published.parse("2025-04-23", "RuleExamplesTest"), "en");

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatItsExamplesSay() {
        return examples(
                Rule::says,
                (rule, example) -> assertThat(found(rule, read(example)))
                        .as("%s: %s", rule.id(), example)
                        .contains(bracketed(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsSilentWhereItShouldBe() {
        return examples(
                Rule::silent,
                (rule, example) -> assertThat(found(rule, read(example)))
                        .as("%s: %s", rule.id(), example)
                        .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> whatIsWantedDoesNotWorkYet() {
        return examples(
                Rule::wanted,
                (rule, example) -> assertThat(found(rule, read(example)))
                        .as("%s reads this now, move it from \"wanted\" to \"says\": %s", rule.id(), example)
                        .doesNotContain(bracketed(example)));
    }

    @Test
    void everyRuleHasExamples() {
        assertThat(READER.rules().rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.says()).as("%s says", rule.id()).isNotEmpty();
            assertThat(rule.silent()).as("%s silent", rule.id()).isNotEmpty();
            assertThat(Stream.of(rule.says(), rule.wanted()).flatMap(Collection::stream))
                    .as("%s marks one span in each sentence", rule.id())
                    .allMatch(s -> s.matches("[^\\[\\]]*\\[[^\\[\\]]+][^\\[\\]]*"));
        });
    }

    /** In the sentence of a deed Norway or some Norwegians do it, to Iceland or some Icelanders. */
    @TestFactory
    Stream<DynamicTest> everyDeedIsReadAsItsSentenceSays() {
        return READER.rules().lexicon().words("deed").values().stream()
                .filter(word -> word.facts().containsKey("says"))
                .map(word -> {
                    String sentence = word.facts().getOrDefault("says", "");
                    return DynamicTest.dynamicTest(
                            word.fact("word") + ": " + sentence,
                            () -> assertThat(deeds(read(sentence)))
                                    .as(sentence)
                                    .contains(List.of(
                                            word.facts().getOrDefault("type", ""),
                                            word.facts().getOrDefault("mode", ""),
                                            word.facts().getOrDefault("cameo", ""),
                                            Event.Status.HAPPENED.name())));
                });
    }

    private static List<List<String>> deeds(Reading reading) {
        return reading.all(Event.class).stream()
                .map(e -> List.of(
                        e.type().name(),
                        Objects.requireNonNullElse(e.mode(), ""),
                        e.cameo(),
                        e.status().name()))
                .toList();
    }

    private interface Check {
        void of(Rule rule, String example);
    }

    private static Stream<DynamicTest> examples(Function<Rule, List<String>> which, Check check) {
        return READER.rules().rules().stream()
                .flatMap(rule -> which.apply(rule).stream()
                        .map(example ->
                                DynamicTest.dynamicTest(rule.id() + ": " + example, () -> check.of(rule, example))));
    }

    private static Reading read(String example) {
        Reading reading = READER.read(new Article(example.replaceAll("[\\[\\]]", ""), ORIGIN));
        ReadingChecks.assertSound(reading);
        assertThat(reading.skipped()).as(example).isEmpty();
        return reading;
    }

    /** The words in brackets and where they begin. */
    private static Evidence bracketed(String example) {
        int start = example.indexOf('[');
        String words = example.substring(start + 1, example.indexOf(']'));
        return withoutStop(new Evidence(start, start + words.length(), words));
    }

    /** The key spans of the records that a rule made. */
    private static List<Evidence> found(Rule rule, Reading reading) {
        return reading.entries().stream()
                .filter(entry -> entry.entryKind().name().equalsIgnoreCase(rule.record()))
                .filter(entry -> entry.basis().foundBy().containsValue(rule.id()))
                .flatMap(entry -> key(entry).stream())
                .map(RuleExamplesTest::withoutStop)
                .toList();
    }

    private static List<Evidence> key(Entry entry) {
        return switch (entry.entryKind()) {
            case STATEMENT -> List.of(((Statement) entry).content());
            case POSITION -> List.of(((Position) entry).issue());
            case OFFER -> ((Offer) entry).gives().subList(0, 1);
            case MEETING, EVENT -> entry.basis().evidence();
        };
    }

    /** Whether a clause keeps its full stop is no matter here. */
    private static Evidence withoutStop(Evidence span) {
        String quote = span.quote();
        return quote.endsWith(".")
                ? new Evidence(span.start(), span.end() - 1, quote.substring(0, quote.length() - 1))
                : span;
    }
}
