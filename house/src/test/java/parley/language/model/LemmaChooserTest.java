package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.text.ParleyException;

class LemmaChooserTest {
    private final LemmaChooser chooser = new LemmaChooser(
            new Labels(List.of("lrule\tl|1|\tl|3|y\tk|0|", "upos\tX", "xpos\tX", "ner3\tO", "rel\troot"), "labels.tsv"),
            Set.of("party", "talk")::contains);

    @Test
    void prefersAWordThereIs() {
        assertThat(chooser.lemma("parties", "NNS", new float[] {5, 4, 0}, 0)).isEqualTo("party");
        assertThat(chooser.lemma("talks", "NNS", new float[] {5, 4, 0}, 0)).isEqualTo("talk");
    }

    @Test
    void keepsTheBestRuleWhereNothingBetterIsNear() {
        assertThat(chooser.lemma("parties", "NNS", new float[] {50, 4, 0}, 0)).isEqualTo("partie");
        assertThat(chooser.lemma("Parties", "NNPS", new float[] {5, 4, 9}, 0)).isEqualTo("Parties");
    }

    @Test
    void irregularFormsComeFromTheTable() {
        assertThat(chooser.lemma("Sought", "VBD", new float[] {5, 4, 0}, 0)).isEqualTo("seek");
        assertThat(chooser.lemma("found", "VB", new float[] {0, 0, 9}, 0)).isEqualTo("found");
        assertThatThrownBy(() -> new IrregularLemmas("VBD\tsought"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("irregular-lemmas.tsv:1");
    }
}
