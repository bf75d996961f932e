package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
    @ParameterizedTest
    @CsvSource({
        "talks, LOWER", "Talks, TITLE", "UN, UPPER", "A, ONE_CAPITAL", "U.S., UPPER", "NATO-led, MIXED",
        "iPhone, MIXED", "G7, DIGIT", "2,DIGIT", "--, NO_LETTER", "🤝, NO_LETTER", "Élysée, TITLE"
    })
    void shapes(String word, WordShape shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }
}
