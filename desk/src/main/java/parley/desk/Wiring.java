package parley.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Reader;

/** Where the desk takes hold of the rooms. */
interface Wiring {
    /** {@code words} is the user's own folder of rules, words and directory lines, if any. */
    ArticleReader reader(Path model, @Nullable Path words);

    /** The same reader, to look into. */
    Reader workshop(Path model, @Nullable Path words);

    /** Each read only when asked for, always in the same order. Files, folders, and {@code -} for {@code in}. */
    Stream<Arrival> arrivals(List<String> files, InputStream in, Given given);
}
