package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.ReadingChecks;
import parley.actors.directory.Directory;
import parley.language.model.ReaderModel;
import parley.record.Reading;

/** Runs the sentences that stand in the rules; one that is {@code wanted} fails on the day it works. */
class RuleExamplesTest {
    private static final ReaderModel MODEL = ReaderModel.load(Path.of("../model"), 1);
    private static final Reader READER = new Reader(new Parser(MODEL::parse), Directory.bundled(), Knowledge.bundled());

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return READER.rules().rules().stream()
                .flatMap(rule -> Example.of(rule).stream())
                .map(example -> DynamicTest.dynamicTest(
                        example.rule().id() + " " + example.use() + ": " + example.written(), () -> check(example)));
    }

    private static void check(Example example) {
        Reading reading = READER.read(example.article());
        ReadingChecks.assertSound(reading);
        assertThat(reading.skipped()).isEmpty();
        assertThat(example.holds(reading))
                .as("%s, %s: made %s", example.rule().id(), example.use(), example.found(reading))
                .isTrue();
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
}
