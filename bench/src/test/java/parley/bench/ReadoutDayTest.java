package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadoutDayTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 1, 3);

    @Test
    void countsFromPublication() {
        assertThat(ReadoutDay.of("earlier today", PUBLISHED)).contains(PUBLISHED);
        assertThat(ReadoutDay.of("yesterday", PUBLISHED)).contains(LocalDate.of(2031, 1, 2));
        assertThat(ReadoutDay.of("December 30-31", PUBLISHED)).contains(LocalDate.of(2030, 12, 30));
        assertThat(ReadoutDay.of("on Monday, January 6", PUBLISHED)).contains(LocalDate.of(2031, 1, 6));
    }

    @Test
    void givesUpOnOtherWords() {
        assertThat(ReadoutDay.of("Friday", PUBLISHED)).isEmpty();
        assertThat(ReadoutDay.of("Smarch 32", PUBLISHED)).isEmpty();
    }
}
