package parley.read.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.read.frame.Frame;

class PatternTest {
    @Test
    void aPredicateIsWordsOrClassesOfOneSort() {
        assertThat(Pattern.parse("rule_out|@stance:verb").predicates())
                .containsExactly(
                        new Pattern.PredicateTerm("rule out", false, Frame.Sort.VERB),
                        new Pattern.PredicateTerm("stance", true, Frame.Sort.VERB));
    }

    @Test
    void withoutASortAnyWillDo() {
        assertThat(Pattern.parse("*").predicates()).containsExactly(new Pattern.PredicateTerm("*", false, null));
    }

    @Test
    void featuresAreWantedOrNot() {
        assertThat(Pattern.parse("meet:verb -passive +planned").features())
                .containsExactly(new Pattern.FeatureTerm("passive", false), new Pattern.FeatureTerm("planned", true));
    }

    @Test
    void aRoleHasTestsAndAName() {
        assertThat(role("in_return_for|clause>if:clause|thing=gets"))
                .isEqualTo(new Pattern.RoleTerm(
                        List.of("in return for", "clause>if"), List.of("clause", "thing"), "gets", false, false));
    }

    @Test
    void aRoleWithoutATestTakesAnything() {
        assertThat(role("object"))
                .isEqualTo(new Pattern.RoleTerm(List.of("object"), List.of("any"), null, false, false));
    }

    @Test
    void aRoleMayBeOptionalOrForbidden() {
        assertThat(role("with:party=attendee?"))
                .isEqualTo(new Pattern.RoleTerm(List.of("with"), List.of("party"), "attendee", true, false));
        assertThat(role("!clause:clause"))
                .isEqualTo(new Pattern.RoleTerm(List.of("clause"), List.of("clause"), null, false, true));
    }

    @Test
    void aRoleMayBeAColumnOfTheWordClassOrOfAFrameAbove() {
        assertThat(role("@about=issue").roles()).containsExactly("@about");
        assertThat(role("^subject:actor=from").roles()).containsExactly("^subject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meet:verb +plannd", "meet:adverb", "meet:verb :actor=speaker", "meet:verb -"})
    void whatIsNoPatternIsRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Pattern.parse(line));
    }

    private static Pattern.RoleTerm role(String term) {
        return Pattern.parse("meet:verb " + term).roles().get(0);
    }
}
