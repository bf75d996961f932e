package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void widthIsWhatTheLauncherSaysWithinReason() {
        assertThat(Terminal.width("100")).isEqualTo(100);
        assertThat(Terminal.width("400")).isEqualTo(120);
        assertThat(Terminal.width("")).isEqualTo(80);
        assertThat(Terminal.width("wide")).isEqualTo(80);
        assertThat(Terminal.width(null)).isEqualTo(80);
    }

    @Test
    void noColourIsRespected() {
        assertThat(Terminal.colours(Map.of("TERM", "xterm", "NO_COLOR", ""))).isFalse();
        assertThat(Terminal.colours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.colours(Map.of("TERM", "xterm", "WT_SESSION", "1"))).isTrue();
    }

    @Test
    void plainLettersWhereThereAreNoOthers() {
        StringWriter written = new StringWriter();
        try (PrintWriter plain = new PrintWriter(new PlainLetters(written))) {
            plain.print("“It’s on” … a → b — c · d 😀");
            plain.print('–');
        }
        assertThat(written).hasToString("\"It's on\" ... a -> b - c - d 😀-");
    }
}
