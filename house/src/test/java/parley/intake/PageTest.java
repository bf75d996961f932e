package parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.text.ParleyException;
import parley.text.Published;

/** Pages of our own writing, each beside the text that should be read from it. */
class PageTest {
    private static final Path PAGES = Path.of("src/test/resources/parley/intake/pages");

    @ParameterizedTest
    @CsvSource({
        "news.html, news.txt",
        "live-blog.html, live-blog.txt",
        "press-release.html, press-release.txt",
        "soup.htm, soup.txt",
        "described.html, described.txt",
        "split-body.html, split-body.txt"
    })
    void theArticleAndNothingElse(String page, String wanted) throws IOException {
        assertThat(draft(page).text())
                .isEqualTo(Files.readString(PAGES.resolve(wanted)).stripTrailing());
    }

    @Test
    void aNewsPageSaysWhereItIsFrom() throws IOException {
        Draft draft = draft("news.html");

        assertThat(draft.title()).isEqualTo("Envoys trade drafts as harbour talks enter second day");
        assertThat(draft.publisher()).isEqualTo("The Estuary Post");
        assertThat(draft.url()).isEqualTo("https://estuarypost.example/world/harbour-talks");
        assertThat(draft.language()).isEqualTo("en-GB");
    }

    @Test
    void theTimeWithTheClockOfItsPlaceIsTaken() throws IOException {
        assertThat(draft("news.html").published())
                .isEqualTo(new Published("2031-05-07T07:40:00+01:00", LocalDate.of(2031, 5, 7)));
        assertThat(draft("described.html").published())
                .isEqualTo(new Published("2031-02-11T21:30:00-05:00", LocalDate.of(2031, 2, 11)));
    }

    @Test
    void aDateWrittenOutIsRead() throws IOException {
        assertThat(draft("press-release.html").published())
                .isEqualTo(new Published("2031-03-14", LocalDate.of(2031, 3, 14)));
    }

    @Test
    void aDateThatIsNoneIsPassedOver() throws IOException {
        assertThat(draft("split-body.html").published())
                .isEqualTo(new Published("2031-01-09T12:00:00+03:00", LocalDate.of(2031, 1, 9)));
    }

    @Test
    void theSiteIsNoPartOfTheHeadline() throws IOException {
        assertThat(draft("split-body.html").title()).isEqualTo("Gas line talks move to officials");
        assertThat(draft("press-release.html").title()).isEqualTo("Joint statement on the river commission");
    }

    @Test
    void theCharsetThatThePageDeclaresIsUsed() throws IOException {
        byte[] page = "<meta charset=windows-1252><p>The envoy’s café talks were held in the capital on Monday.</p>"
                .getBytes("windows-1252");

        assertThat(Page.draft(page, "p.html", "p.html").text())
                .isEqualTo("The envoy’s café talks were held in the capital on Monday.");
    }

    @Test
    void brokenBytesInTheArticleAreRefused() {
        byte[] page = "<p>The envoy's caf\u00e9 talks were held\nin the capital on Monday.</p>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Page.draft(page, "p.html", "p.html"))
                .isInstanceOf(ParleyException.class)
                .hasMessage("p.html:1: not UTF-8 (byte 18 of the file)");
    }

    @Test
    void aPageOfLinksHasNoArticle() {
        byte[] page = "<html><body><ul><li><a href=a>One story</a><li><a href=b>Another story</a></ul>"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Page.draft(page, "p.html", "p.html"))
                .isInstanceOf(ParleyException.class)
                .hasMessage("p.html: no article on this page");
    }

    private static Draft draft(String page) throws IOException {
        return Page.draft(Files.readAllBytes(PAGES.resolve(page)), page, page);
    }
}
