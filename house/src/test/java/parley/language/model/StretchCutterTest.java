package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchCutterTest {
    private final StretchCutter cutter =
            new StretchCutter(new WordPiece(List.of("[UNK]", "[CLS]", "[SEP]", "talk", "##s", ","), "here"));

    @Test
    void wordsKnowTheirPieces() {
        Stretch stretch = cutter.cut(List.of("Talks", ",", "TALK")).get(0);
        assertThat(stretch.pieces()).containsExactly(1, 3, 4, 5, 3, 2);
        assertThat(stretch.shapes()).containsExactly(0, 2, 2, 6, 3, 0);
        assertThat(stretch.first()).containsExactly(0, 1, 3, 4);
        assertThat(stretch.last()).containsExactly(0, 2, 3, 4);
    }

    @Test
    void aLongSentenceIsCutAfterALateComma() {
        List<String> words = new ArrayList<>(Collections.nCopies(1200, "talk"));
        words.set(399, ",");
        List<Stretch> stretches = cutter.cut(words);
        assertThat(stretches).extracting(Stretch::from).containsExactly(0, 400, 910);
        assertThat(stretches).extracting(Stretch::to).containsExactly(400, 910, 1200);
        assertThat(stretches).allSatisfy(s -> assertThat(s.pieces().length).isLessThanOrEqualTo(512));
    }

    @Test
    void aWordOfManyPiecesKeepsItsEnds() {
        Stretch stretch = cutter.cut(List.of("talk" + "s".repeat(80))).get(0);
        assertThat(stretch.pieces()).hasSizeLessThan(60).startsWith(1, 3, 4).endsWith(4, 2);
    }
}
