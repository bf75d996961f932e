package parley.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.language.TimeExpression;

/** What takes more than one sentence, or more than one expression. */
class TimeTaggerTest {
    private static final TimeTagger TAGGER = TimeTagger.load();
    private static final Trees TREES = Trees.load();
    private static final LocalDate TUESDAY = LocalDate.of(2025, 6, 10);

    private static List<String> values(@Nullable LocalDate published, String... sentences) {
        return TAGGER.tag(TREES.story(sentences), String.join(" ", sentences), published).stream()
                .map(TimeExpression::value)
                .toList();
    }

    @Test
    void aStoryWithoutAPublicationDateGivesItsOwnYears() {
        assertThat(values(
                        null,
                        "The war began on 3 October 1935.",
                        "The capital fell on 5 February.",
                        "Two days later the king fled."))
                .containsExactly("1935-10-03", "1936-02-05", "1936-02-07");
    }

    @Test
    void inNewsTheFollowingDayIsTheDayAfterTheOneSpokenOf() {
        assertThat(values(TUESDAY, "The ministers arrived on Thursday.", "They left the following day."))
                .containsExactly("2025-06-05", "2025-06-06");
    }

    @Test
    void relativeDaysAreCountedFromThePublicationWhateverWasSpokenOf() {
        assertThat(values(TUESDAY, "The treaty was signed in 1963.", "Talks on it broke down last week."))
                .containsExactly("1963", "2025-W23");
    }

    @Test
    void namesAndCountsAreNoTimes() {
        assertThat(values(TUESDAY, "Minister May spoke to 2,000 people.", "They may march to the palace."))
                .isEmpty();
    }

    @Test
    void withoutADateAWeekdayStaysUnplaced() {
        assertThat(values(null, "The ministers arrived on Thursday.")).containsExactly("XXXX-WXX-4");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(TAGGER.tag(List.of(), "", TUESDAY)).isEmpty();
    }
}
