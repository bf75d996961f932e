package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.text.ParleyException;

class LemmaRuleTest {
    @ParameterizedTest
    @CsvSource({
        "l|1|, Talks, talk",
        "l|3|y, parties, party",
        "l|2|be, is, be",
        "k|0|, Geneva, Geneva",
        "l|0|, The, the",
        "l|3|y, ad, ad",
        "l|2|, is, is"
    })
    void lemmas(String rule, String form, String lemma) {
        assertThat(LemmaRule.parse(rule, "labels.tsv").lemma(form)).isEqualTo(lemma);
    }

    @Test
    void namesTheFileOfARuleItCannotRead() {
        assertThatThrownBy(() -> LemmaRule.parse("x|1|", "labels.tsv"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("labels.tsv: not a lemma rule: x|1|");
    }
}
