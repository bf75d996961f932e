package parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.text.CharSpan;

class SplitterTest {
    private static final Splitter SPLITTER = new Splitter();

    static List<Cases> cases() throws IOException {
        return Cases.of("split.txt");
    }

    static Stream<String> hostile() {
        return HostileText.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsAsTheCaseSays(Cases c) {
        List<String> sentences = SPLITTER.split(c.text()).stream()
                .map(words -> words.tokens().stream()
                        .map(t -> c.text().substring(t.start(), t.end()))
                        .collect(Collectors.joining(" ")))
                .toList();
        assertThat(sentences).isEqualTo(c.wanted());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void everyVisibleCharacterIsInOneToken(String text) {
        int at = 0;
        List<CharSpan> wrong = new ArrayList<>();
        for (Words sentence : SPLITTER.split(text)) {
            assertThat(sentence.tokens().size()).isLessThanOrEqualTo(Splitter.LONGEST);
            for (CharSpan token : sentence.tokens()) {
                if (token.start() < at || visible(text, at, token.start()) || token.length() > 4 * WordCutter.LONGEST) {
                    wrong.add(token);
                }
                at = token.end();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(visible(text, at, text.length())).isFalse();
    }

    private static boolean visible(String text, int from, int to) {
        return from < to && text.substring(from, to).codePoints().anyMatch(c -> !Letters.isGap(c));
    }

    @Test
    void aSentenceWithoutEndIsPartedAtItsMarks() {
        String text = "one two three four, ".repeat(200);
        List<Words> sentences = SPLITTER.split(text);
        assertThat(sentences).hasSize(3);
        for (Words sentence : sentences) {
            CharSpan last = sentence.tokens().get(sentence.tokens().size() - 1);
            assertThat(text.substring(last.start(), last.end())).isEqualTo(",");
        }
    }

    @Test
    void noWordsNoSentences() {
        List<Words> none = new ArrayList<>();
        for (String text : List.of("", " \n\t ", "\u200B\uFEFF", "\u0000\u0007")) {
            none.addAll(SPLITTER.split(text));
        }
        assertThat(none).isEmpty();
    }
}
