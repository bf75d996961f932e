package parley.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real browser: Debian's Chromium, driven by what desk/browser/install put there. */
final class Chromium implements AutoCloseable {
    private static final Path DRIVER = Path.of("browser/node_modules");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path chromium, Path node) {
        System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
        Playwright.CreateOptions options = new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(options);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIETLY));
    }

    /** Null where there is none; says so, and what to do. */
    static @Nullable Chromium here() {
        Path chromium = program("chromium");
        Path node = program("node");
        if (chromium != null && node != null && Files.exists(DRIVER.resolve("package/cli.js"))) {
            return new Chromium(chromium, node);
        }
        System.err.println(
                "\n*** NO BROWSER: the desk's pages are NOT tested in one. desk/browser/install gets it. ***\n");
        return null;
    }

    private static @Nullable Path program(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    Browser browser() {
        return browser;
    }

    /** The script that looks for what keeps people out. */
    static String axe() {
        try {
            return Files.readString(DRIVER.resolve("axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
