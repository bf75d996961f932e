package parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is shown, against the approved file; {@code -Dgolden=approve} rewrites the file. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/parley/show");

    private Golden() {}

    static void check(String name, String shown) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("approve".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, shown);
        }
        assertThat(shown).as(file.toString()).isEqualTo(Files.readString(file));
    }

    /** A page to be looked at section by section. */
    record Page(String text) {
        String section(String title) {
            int start = text.indexOf("\n" + title + "\n");
            assertThat(start).as(title).isNotNegative();
            String rest = text.substring(start + 1);
            int end = rest.indexOf("\n\n", title.length() + 1);
            while (end >= 0 && rest.startsWith(" ", end + 2)) {
                end = rest.indexOf("\n\n", end + 2);
            }
            return end < 0 ? rest : rest.substring(0, end);
        }
    }
}
