package parley.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file come upon, or standard input where there is no path; {@code problem} says why it cannot be opened, if so. */
record Found(@Nullable Path path, String where, @Nullable String problem) {
    static final String STANDARD_INPUT = "standard input";

    /** The file's own name, without the folders before it. */
    String name() {
        Path file = path == null ? null : path.getFileName();
        return file == null ? where : file.toString();
    }
}
