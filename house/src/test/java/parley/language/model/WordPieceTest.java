package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.ParleyException;

class WordPieceTest {
    private static final List<String> VOCABULARY = new ModelFolder(ReaderModelTest.FOLDER).lines("vocab.txt");
    private static final WordPiece WORD_PIECE = new WordPiece(VOCABULARY, "vocab.txt");

    private static List<String> pieces(String word) {
        return Arrays.stream(WORD_PIECE.pieces(word)).mapToObj(VOCABULARY::get).toList();
    }

    @Test
    void numbersAreThoseOfTheVocabulary() {
        assertThat(WORD_PIECE.pieces("embeddings")).containsExactly(7861, 8270, 4667, 2015);
        assertThat(WORD_PIECE.opening()).isEqualTo(101);
        assertThat(WORD_PIECE.closing()).isEqualTo(102);
    }

    @Test
    void takesTheLongestPieceFromTheLeft() {
        assertThat(pieces("minister")).containsExactly("minister");
        assertThat(pieces("embeddings")).containsExactly("em", "##bed", "##ding", "##s");
    }

    @Test
    void knowsNeitherCaseNorAccents() {
        assertThat(pieces("ZÜRICH")).containsExactly("zurich");
        assertThat(pieces("Café")).containsExactly("cafe");
    }

    @Test
    void cutsAtPunctuation() {
        assertThat(pieces("U.S.")).containsExactly("u", ".", "s", ".");
        assertThat(pieces("cease-fire")).containsExactly("cease", "-", "fire");
        assertThat(pieces("中国")).containsExactly("中", "国");
    }

    @Test
    void whatCannotBeCutIsUnknown() {
        assertThat(pieces("🤝")).containsExactly("[UNK]");
        assertThat(pieces("\u0007")).containsExactly("[UNK]");
        assertThat(pieces("\u200b")).containsExactly("[UNK]");
        assertThat(pieces("\ud83e")).containsExactly("[UNK]");
        assertThat(pieces(" ")).containsExactly("[UNK]");
        assertThat(pieces("a".repeat(101))).containsExactly("[UNK]");
    }

    @Test
    void refusesAVocabularyWithoutMarks() {
        assertThatThrownBy(() -> new WordPiece(List.of("[UNK]", "[CLS]"), "vocab.txt"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("[SEP]");
    }
}
