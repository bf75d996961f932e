package parley.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's archive is kept, by the custom of each system. */
final class DataFolder {
    private static final String FILE = "archive.parley";

    private DataFolder() {}

    static String archive(Map<String, String> environment, String system, String home) {
        String named = environment.get("PARLEY_ARCHIVE");
        if (named != null && !named.isBlank()) {
            return named;
        }
        return folder(environment, system.toLowerCase(Locale.ROOT), home)
                .resolve(FILE)
                .toString();
    }

    private static Path folder(Map<String, String> environment, String system, String home) {
        if (system.startsWith("windows")) {
            return at(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"))
                    .resolve("Parley");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Parley");
        }
        return at(environment.get("XDG_DATA_HOME"), Path.of(home, ".local", "share"))
                .resolve("parley");
    }

    private static Path at(@Nullable String named, Path usual) {
        return named == null || named.isBlank() ? usual : Path.of(named);
    }
}
