package parley.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.directory.Directory;
import parley.desk.alert.Outgoing;
import parley.desk.web.DeskServer;
import parley.desk.web.Listening;
import parley.merge.Merge;
import parley.store.Archive;

/** Every page of the example in a real browser. With {@code -Dscreens=FOLDER} it takes their pictures too. */
@SuppressWarnings("NullAway.Init")
class PagesInBrowserTest {
    private static final String WARNED = "() => axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
            + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
            + ".map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | ')))";

    @TempDir
    private static Path folder;

    private static @Nullable Chromium chromium;
    private static DeskServer server;
    private static Map<String, String> pages;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.here();
        Assumptions.assumeTrue(chromium != null, "no browser");
        Path file = folder.resolve("demo.db");
        ExampleTest.example(file).close();
        RealHouse house = new RealHouse();
        ArticleReader reader = house.reader(RealHouse.MODEL, null, List.of());
        Merge merge = new Merge(Directory.bundled());
        server = DeskServer.start(
                () -> Archive.made(file.toString(), merge),
                reader::read,
                () -> Example.NOW,
                Listening.here(0, "Ana"),
                Outgoing.USUAL);
        pages = pages();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    private static Map<String, String> pages() {
        String talk = link("/talks?words=river", "/talks/t[a-z0-9]+");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("today", "/?since=5d");
        all.put("talks", "/talks");
        all.put("talk", talk);
        all.put("talk-earlier", talk + "?as-of=2026-11-11T10:00Z");
        all.put("talk-unknown-then", talk + "?as-of=2026-11-01");
        all.put("talk-contradicted", link("/talks?words=call", "/talks/t[a-z0-9]+"));
        all.put("coming", "/coming");
        all.put("positions", "/positions");
        all.put("offers", "/offers");
        all.put("claims", "/claims");
        all.put("people", "/people?ahead=yes");
        all.put("person", "/people?name=Cusihuam%C3%A1n");
        all.put("article", link("/search?words=downgraded", "/articles/sha256:[a-f0-9]+"));
        all.put("record", link(talk, "/records/r[a-z0-9]+"));
        all.put("alerts", "/alerts");
        all.put("corrections", "/log");
        all.put("add", "/add");
        all.put("found", "/search?words=water");
        return all;
    }

    private static String link(String page, String pattern) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(home() + page)).build();
            String body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            Matcher link = Pattern.compile(pattern).matcher(body);
            assertThat(link.find()).as(page).isTrue();
            return link.group();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String home() {
        return "http://localhost:" + server.port();
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        return Objects.requireNonNull(chromium).browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    }

    /** What the browser complains of, such as a broken policy, is kept. */
    private Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    @ParameterizedTest
    @CsvSource({"light, wide, 1280, 900", "dark, wide, 1280, 900", "light, phone, 390, 844", "dark, phone, 390, 844"})
    void everyPageIsSoundAndOpenToAll(String scheme, String size, int width, int height) {
        Browser.NewContextOptions look = new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT)))
                .setViewportSize(width, height);
        String axe = Chromium.axe();
        String screens = System.getProperty("screens");
        try (BrowserContext context = context(look)) {
            Page page = page(context);
            pages.forEach((name, path) -> {
                page.navigate(home() + path);
                assertThat(page.locator("h1")).isVisible();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(name + " is no wider than the screen")
                        .isEqualTo(true);
                page.evaluate(axe);
                assertThat((List<?>) page.evaluate(WARNED)).as(name).isEmpty();
                if (screens != null) {
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(screens, name + "-" + scheme + "-" + size + ".png")));
                }
            });
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aMarkShowsItsRecordAndAKeyGoesOn() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = page(context);
            page.navigate(home() + pages.get("article"));
            Locator mark = page.locator(".mark").first();
            mark.hover();
            assertThat(page.locator(".proof.lit").first()).isVisible();
            page.mouse().move(1, 1);
            assertThat(page.locator(".proof.lit")).hasCount(0);
            page.keyboard().press("j");
            assertThat(mark).isFocused();
            assertThat(page.locator(".proof.lit").first()).isVisible();
            page.keyboard().press("/");
            assertThat(page.locator("#search-words")).isFocused();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theClockAndTheFilterNeedNoReload() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = page(context);
            page.navigate(home() + "/talks");
            page.locator("#f-words").fill("nowhere");
            assertThat(page.locator("#found .card")).hasCount(0);
            page.locator("#f-words").fill("Bergen");
            assertThat(page.locator("#found .card")).hasCount(1);
            page.navigate(home() + pages.get("talk"));
            page.locator("#moment").focus();
            page.keyboard().press("Home");
            assertThat(page.locator(".asof")).isVisible();
            assertThat(page.locator(".lead .status")).hasText("planned");
            assertThat(page.locator(".reports li")).hasCount(1);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void anEditorCorrectsInTheArticleAndUndoesItWithoutScripts() {
        try (BrowserContext context = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = page(context);
            page.navigate(home() + link("/search?words=Tumbes", "/articles/sha256:[a-f0-9]+"));
            Locator proof = page.locator(".proof.k-meeting").first();
            proof.locator("summary", new Locator.LocatorOptions().setHasText("Correct"))
                    .click();
            Locator form = proof.locator("form").first();
            form.locator("select").selectOption("certainty");
            form.locator("[name=value]").fill("probable");
            form.locator("[name=because]").fill("two diplomats said so");
            form.locator("button").click();
            assertThat(proof.locator(".status")).hasText("corrected");
            assertThat(proof.locator(".deeds")).containsText("two diplomats said so");
            assertThat(proof.locator("> .state")).containsText("probable");
            proof.locator(".deeds [name=because]").fill("they did not");
            proof.locator(".deeds button").click();
            assertThat(proof.locator(".undone")).hasCount(1);
            assertThat(proof.locator("> .state")).containsText("possible");
            page.navigate(home() + pages.get("talk"));
            page.locator(".clock summary").click();
            page.locator(".moments a").first().click();
            assertThat(page.locator(".asof")).isVisible();
            page.navigate(home() + pages.get("talk") + "?moment=0");
            assertThat(page.locator(".reports li")).hasCount(1);
        }
    }

    @Test
    void anArticleIsReadAndThenFiled() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = page(context);
            page.navigate(home() + "/add");
            page.locator("[name=publisher]").fill("Lake Post");
            page.locator("[name=published]").fill("2026-11-14");
            page.locator("[name=text]").fill("The foreign ministers of Fiji and Tonga will meet in Suva on Monday.");
            page.getByText("Read", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("h1")).hasText("As Parley reads it");
            assertThat(page.locator(".mark.k-meeting").first()).isVisible();
            page.getByText("File it").click();
            assertThat(page.locator(".state").first()).containsText("Lake Post");
            page.navigate(home() + "/?since=1h");
            assertThat(page.locator(".news .card").filter(new Locator.FilterOptions().setHasText("Fiji")))
                    .hasCount(1);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void anOpenPageShowsWhatIsFiledWithoutAReload() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page open = page(context);
            open.navigate(home() + "/talks?place=Apia");
            assertThat(open.locator("#found .card")).hasCount(0);
            Page other = page(context);
            other.navigate(home() + "/add");
            other.locator("[name=published]").fill("2026-11-14");
            other.locator("[name=text]").fill("The foreign ministers of Samoa and Tonga will meet in Apia on Friday.");
            other.getByText("Read and file").click();
            assertThat(other.locator(".mark").first()).isVisible();
            assertThat(open.locator("#found .card"))
                    .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(20000));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void onPaperTheWordsStayAndTheControlsGo() {
        try (BrowserContext context = context(new Browser.NewContextOptions())) {
            Page page = page(context);
            page.navigate(home() + pages.get("talk"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header")).isHidden();
            assertThat(page.locator(".clock")).isHidden();
            assertThat(page.locator(".reports")).isVisible();
        }
        assertThat(complaints).isEmpty();
    }
}
