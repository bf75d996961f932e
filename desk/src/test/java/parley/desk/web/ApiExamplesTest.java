package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Archive;
import parley.text.Article;

/** The examples of docs/api.md run, each with its interpreter where there is one. */
class ApiExamplesTest {
    private static final Path DOCUMENT = Path.of("../docs/api.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(sh|python|r)\\n(.*?)^```$");
    private static final Map<String, String> INTERPRETERS = Map.of("sh", "sh", "python", "python3", "r", "Rscript");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TestFactory
    List<DynamicTest> everyExampleRuns() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT));
        List<DynamicTest> tests = new ArrayList<>();
        while (example.find()) {
            String language = example.group(1);
            String code = example.group(2);
            int number = tests.size() + 1;
            tests.add(DynamicTest.dynamicTest(language + " " + number, () -> run(language, code, number)));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private void run(String language, String code, int number) throws IOException, InterruptedException {
        assumeTrue(there(INTERPRETERS.getOrDefault(language, "")), "no interpreter");
        assumeTrue(!language.equals("sh") || there("curl"), "no curl");
        Path own = Files.createDirectory(folder.resolve(String.valueOf(number)));
        try (OpenDesk desk = OpenDesk.atHome(own)) {
            try (Archive archive = desk.open()) {
                for (String text : List.of("Kenya will call.", "Kenya will call again.")) {
                    archive.file(
                            List.of(OpenDesk.reading(new Article(text, Article.Origin.UNKNOWN))),
                            Instant.parse("2025-04-22T09:00:00Z"));
                }
            }
            String ready = code.replace("localhost:7333", "localhost:" + desk.server.port());
            Path script = Files.writeString(own.resolve("example"), language.equals("sh") ? "set -e\n" + ready : ready);
            Path said = own.resolve("said");
            Process process = new ProcessBuilder(INTERPRETERS.getOrDefault(language, ""), script.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String output = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(code + output).isZero();
            assertThat(output).as(code).isNotBlank();
        }
    }

    private static boolean there(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }
}
