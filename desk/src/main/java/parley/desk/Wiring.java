package parley.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Reader;

/** Where the desk takes hold of the rooms. */
interface Wiring {
    /** {@code words} is the user's own folder of rules, words and directory lines, if any. */
    default ArticleReader reader(Path model, @Nullable Path words) {
        return reader(model, words, List.of());
    }

    /** {@code holders} are more lines of the directory's holders.tsv. */
    ArticleReader reader(Path model, @Nullable Path words, List<String> holders);

    /** The same reader, to look into. */
    Reader workshop(Path model, @Nullable Path words);

    /** The clock. */
    Instant now();

    /** Where the archive is when nobody says so: what PARLEY_ARCHIVE names, or a file in the user's data folder. */
    String usualArchive();

    /** Who uses this, as corrections name them. */
    String user();

    /** What the environment says of a thing that must not stand in a command; null where it says nothing. */
    default @Nullable String secret(String name) {
        return System.getenv(name);
    }

    /** Each read only when asked for, always in the same order. Files, folders, and {@code -} for {@code in}. */
    Stream<Arrival> arrivals(List<String> files, InputStream in, Given given);
}
