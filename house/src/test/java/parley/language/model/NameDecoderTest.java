package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
    private final NameDecoder decoder = new NameDecoder(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

    @Test
    void takesTheBestLabelsWhereTheyFit() {
        float[] scores = {0, 5, 0, 0, 0, /**/ 0, 0, 5, 0, 0, /**/ 5, 0, 0, 0, 0};
        assertThat(decoder.decode(scores, 0, 5, 3)).containsExactly("B-PER", "I-PER", "O");
    }

    @Test
    void anInsideNeverStandsAlone() {
        float[] scores = {3, 0, 5, 0, 0, /**/ 0, 0, 0, 0, 5};
        assertThat(decoder.decode(scores, 0, 5, 2)).containsExactly("B-LOC", "I-LOC");
        assertThat(decoder.decode(scores, 0, 5, 1)).containsExactly("O");
    }

    @Test
    void readsScoresAtTheirPlace() {
        float[] scores = {9, 9, 0, 0, 0, 7, 0, /**/ 9, 9, 0, 0, 0, 0, 7};
        assertThat(decoder.decode(scores, 2, 7, 2)).containsExactly("B-LOC", "I-LOC");
    }
}
