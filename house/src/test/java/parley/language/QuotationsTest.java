package parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.text.CharSpan;

class QuotationsTest {
    static List<Cases> cases() throws IOException {
        return Cases.of("quotations.txt");
    }

    static Stream<String> hostile() {
        return HostileText.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheCaseSays(Cases c) {
        List<String> found = Quotations.find(c.text()).stream()
                .map(q -> shown(c.text(), q.outer()) + " | " + shown(c.text(), q.inner()))
                .toList();
        assertThat(found).isEqualTo(c.wanted());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void quotationsLieInTheTextInOrder(String text) {
        int last = 0;
        List<Quotation> wrong = new ArrayList<>();
        for (Quotation q : Quotations.find(text)) {
            if (!q.outer().contains(q.inner())
                    || q.outer().end() > text.length()
                    || q.outer().start() < last) {
                wrong.add(q);
            }
            last = q.outer().start();
        }
        assertThat(wrong).isEmpty();
    }

    private static String shown(String text, CharSpan span) {
        return text.substring(span.start(), span.end());
    }
}
