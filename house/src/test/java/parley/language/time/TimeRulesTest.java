package parley.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.text.ParleyException;
import parley.text.Problem;

/** Runs the examples that stand in the rules. */
class TimeRulesTest {
    private static final TimeTagger TAGGER = TimeTagger.load();
    private static final Trees TREES = Trees.load();

    private record Found(String words, String value, String rule) {}

    private static List<Found> read(String text, @Nullable LocalDate published) {
        return TAGGER.tell(List.of(TREES.of(text)), published).stream()
                .map(t -> new Found(
                        text.substring(
                                t.expression().span().start(),
                                t.expression().span().end()),
                        t.expression().value(),
                        t.met().match().rule().id()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleSaysWhatItsExamplesSay() {
        return TAGGER.rules().stream()
                .flatMap(rule -> rule.says().stream()
                        .map(example -> DynamicTest.dynamicTest(rule.id() + ": " + example.marked(), () -> {
                            String text = example.text();
                            String words = text.substring(example.start(), example.end());
                            assertThat(read(text, example.published().orElse(null)))
                                    .contains(new Found(words, example.value(), rule.id()));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsSilentWhereItShouldBe() {
        return TAGGER.rules().stream()
                .flatMap(rule -> rule.silent().stream()
                        .map(text -> DynamicTest.dynamicTest(rule.id() + ": " + text, () -> {
                            boolean mute = rule.type().isEmpty() && rule.part().isEmpty();
                            assertThat(read(text, LocalDate.of(2025, 6, 10)))
                                    .as(text)
                                    .noneMatch(f -> mute || f.rule().equals(rule.id()));
                        })));
    }

    @Test
    void anUnknownKeyIsRefusedWithFileLineAndRule() {
        String yaml = "- id: noon\n  why: x\n  match: noon\n  colour: red\n";
        assertThatThrownBy(() -> RuleReader.read(yaml, "own.yaml", Set.of()))
                .isInstanceOfSatisfying(ParleyException.class, e -> {
                    assertThat(e.problem()).isEqualTo(Problem.RULES);
                    assertThat(e.where()).isEqualTo("own.yaml:4 noon");
                    assertThat(e.getMessage()).contains("colour");
                });
    }

    @Test
    void anUnknownWordClassIsRefusedWithFileLineAndRule() {
        String yaml = "- id: noon\n  why: x\n  match: <moon>\n  silent: [\"Hello.\"]\n";
        assertThatThrownBy(() -> RuleReader.read(yaml, "own.yaml", Set.of()))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("own.yaml:3 noon")
                .hasMessageContaining("moon");
    }

    @Test
    void aRuleWithoutAnExampleIsRefused() {
        String yaml = "- id: noon\n  why: x\n  type: time\n  match: noon\n  value: T12:00\n  silent: [\"Hello.\"]\n";
        assertThatThrownBy(() -> RuleReader.read(yaml, "own.yaml", Set.of()))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("own.yaml:1 noon");
    }
}
