package parley.read.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.text.ParleyException;
import parley.text.Problem;

class RuleFileTest {
    private static final String FIRST = """
            # the first rule is sound
            - id: offer.first
              why: "x"
              match: "offer:verb object:thing=gives"
              gives: {offer: {gives: $gives, flat: yes}}
              says: ["Norway offered [help]."]
              silent: ["Norway helped."]
            """;

    private static final String SECOND = """
            - id: offer.second
              why: "x"
              match: "offer:verb"
              gives: {offer: {gives: self}}
              says: ["Norway [offered]."]
              silent: ["Norway helped."]
            """;

    @Test
    void aRuleIsReadWhole() {
        List<Rule> rules = RuleFile.parse("own.yaml", FIRST + SECOND);
        assertThat(rules).extracting(Rule::id).containsExactly("offer.first", "offer.second");
        Rule first = rules.get(0);
        assertThat(first.record()).isEqualTo("offer");
        assertThat(first.gives()).isEqualTo(Map.of("gives", "$gives", "flat", "yes"));
        assertThat(first.says()).containsExactly("Norway offered [help].");
        assertThat(first.silent()).containsExactly("Norway helped.");
        assertThat(first.wanted()).isEmpty();
    }

    @Test
    void anEmptyFileHasNoRules() {
        assertThat(RuleFile.parse("own.yaml", "# nothing yet\n")).isEmpty();
    }

    @Test
    void anUnknownKeyIsRefusedWithFileLineAndRule() {
        assertRefused(SECOND + "  colour: red\n", "own.yaml:8 (offer.second)", "colour");
    }

    @ParameterizedTest
    @CsvSource({
        "match: \"offer:verb\",       match: \"offer:verb +blue\", own.yaml:10 (offer.second), blue",
        "match: \"offer:verb\",       match: \"offer:verb subject:acter\", own.yaml:10 (offer.second), acter",
        "gives: {offer: {gives: self}}, 'gives: {offer: {gives: self, status: aginst}}', own.yaml:11 (offer.second), aginst",
        "gives: {offer: {gives: self}}, gives: {bribe: {gives: self}}, own.yaml:8 (offer.second), offer",
        "says: [\"Norway [offered].\"], wanted: [\"Norway [offered].\"], own.yaml:8 (offer.second), says",
        "silent: [\"Norway helped.\"],  silent: Norway helped., own.yaml:13 (offer.second), list",
        "id: offer.second,            id: [offer], own.yaml:8, one value"
    })
    void whatIsWrongIsNamed(String right, String wrong, String where, String what) {
        assertThat(SECOND).contains(right);
        assertRefused(SECOND.replace(right, wrong), where, what);
    }

    @Test
    void whatIsNoYamlIsRefused() {
        assertThatThrownBy(() -> RuleFile.parse("own.yaml", "- id: [\n"))
                .isInstanceOfSatisfying(
                        ParleyException.class, e -> assertThat(e.problem()).isEqualTo(Problem.RULES))
                .hasMessageContaining("own.yaml");
    }

    private static void assertRefused(String second, String where, String what) {
        assertThatThrownBy(() -> RuleFile.parse("own.yaml", FIRST + second))
                .isInstanceOfSatisfying(ParleyException.class, e -> {
                    assertThat(e.problem()).isEqualTo(Problem.RULES);
                    assertThat(e.where()).isEqualTo(where);
                    assertThat(e.getMessage()).contains(what);
                });
    }
}
