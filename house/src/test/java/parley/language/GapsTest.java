package parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.CharSpan;

class GapsTest {
    /** The same gap is in training/tests/test_ends.py. */
    @Test
    void featuresAreThoseTheWeightsWereLearnedFrom() {
        String text = "Thanks , Ruth 05/31/2001 See draft b2 .";
        List<CharSpan> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new CharSpan(at, at + word.length()));
            at += word.length() + 1;
        }
        assertThat(Gaps.of(text, tokens).features(2, 3, 8))
                .containsExactly(
                        "a ruth",
                        "b 05/31/2001",
                        "c see",
                        "d draft",
                        "e Cap date Cap",
                        "f date Cap low",
                        "g date Cap",
                        "h Cap date Cap low",
                        "i date Cap low code",
                        "j 05/31/2001 Cap",
                        "k date see",
                        "l <> Cap date Cap",
                        "m 2 date Cap",
                        "n 4 Cap",
                        "o 0 Cap",
                        "p 2 true Cap",
                        "q ruth 2",
                        "r Cap Cap",
                        "s 1 date Cap",
                        "t . Cap");
    }
}
