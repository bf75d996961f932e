package parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Problem;

class EnglishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German | Die Außenminister trafen sich am Mittwoch in der Hauptstadt, sagte ein Sprecher.",
                "French | Les ministres se sont réunis mercredi dans la capitale, selon un porte-parole.",
                "Spanish | Los ministros se reunieron el miércoles en la capital, dijo un portavoz.",
                "Dutch | De ministers kwamen woensdag in de hoofdstad bijeen, zei een woordvoerder.",
                "Russian | Министры встретились в среду в столице, сообщил представитель ведомства.",
                "Arabic | اجتمع الوزراء يوم الأربعاء في العاصمة لمناقشة وقف إطلاق النار، قال المتحدث.",
                "Turkish | Bakanlar çarşamba günü başkentte bir araya geldi, dedi sözcü gazetecilere.",
                "Swahili | Mawaziri walikutana Jumatano mjini kujadili usitishaji wa mapigano, alisema msemaji."
            })
    void otherLanguagesAreNamed(String language, String text) {
        assertThat(English.otherLanguage(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOREIGN OFFICE CONFIRMS MINISTERIAL TALKS POSTPONED; OFFICIALS MEET INSTEAD",
                "Participants: Britain, France, Germany, Ukraine. Venue: Geneva. Level: senior officials.",
                "Talks postponed. Ministers downgraded. Officials meet instead. Geneva hosts.",
                "Guten Morgen",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void englishWithoutEverydayWordsAndTextsTooShortToTellAreTaken(String text) {
        assertThat(English.otherLanguage(text)).isNull();
    }

    @Test
    void theCallersWordIsNotDoubted() {
        String text = "Die Außenminister trafen sich am Mittwoch in der Hauptstadt, sagte ein Sprecher.";

        assertThat(kind(text, null)).isEqualTo(Arrival.Kind.REFUSED);
        assertThat(kind(text, "en")).isEqualTo(Arrival.Kind.ACCEPTED);
        assertThat(kind("The envoys met.", "de")).isEqualTo(Arrival.Kind.REFUSED);
    }

    @Test
    void theRefusalNamesTheLanguage() {
        var in = new ByteArrayInputStream("Los ministros se reunieron el miércoles en la capital, dijo un portavoz."
                .getBytes(StandardCharsets.UTF_8));

        assertThat(new Intake(Given.NOTHING).arrivals(List.of("-"), in))
                .containsExactly(new Arrival.Refused(
                        Problem.INPUT,
                        "standard input",
                        "not English: it looks like Spanish (if it is English, say so: language \"en\")"));
    }

    private static Arrival.Kind kind(String text, @org.jspecify.annotations.Nullable String language) {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Intake(new Given(null, null, null, null, language))
                .arrivals(List.of("-"), in)
                .toList()
                .get(0)
                .kind();
    }
}
