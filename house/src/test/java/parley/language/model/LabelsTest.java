package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.ParleyException;

class LabelsTest {
    private static final List<String> LINES =
            List.of("upos\tNOUN\tVERB", "rel\troot\tobj\tnsubj", "xpos\tNN", "lrule\tl|0|", "ner3\tO\tB-PER\tI-PER");

    @Test
    void scoresStandSideBySideWithoutTheRelations() {
        Labels labels = new Labels(LINES, "labels.tsv");
        assertThat(labels.width()).isEqualTo(2 + 1 + 1 + 3);
        assertThat(labels.upos().offset()).isZero();
        assertThat(labels.name().offset()).isEqualTo(4);
        assertThat(labels.upos().best(new float[] {9, 9, 9, 1, 2}, 3)).isEqualTo(1);
        assertThat(labels.relation(2)).isEqualTo("nsubj");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> new Labels(LINES, "labels.tsv").relation(3))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("3 are listed");
        assertThatThrownBy(() -> new Labels(LINES.subList(0, 4), "labels.tsv"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("no head ner3");
        assertThatThrownBy(() -> new Labels(List.of("upos"), "labels.tsv"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("without labels");
    }
}
