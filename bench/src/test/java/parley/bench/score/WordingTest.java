package parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "Prime Minister Åsa Holm, asa holm",
        "The President, president",
        "Norway’s envoys, norway envoys",
        "Al-Bahr (party), al bahr party",
        "STRAẞE, strasse"
    })
    void foldsNames(String written, String norm) {
        assertThat(Wording.norm(written)).isEqualTo(norm);
    }
}
