package parley.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How many articles there will be, for the bar. */
final class Size {
    static final long UNKNOWN = -1;

    private Size() {}

    /** {@link #UNKNOWN} where one file can hold many. */
    static long of(List<String> files) {
        long size = 0;
        for (String name : files) {
            if (name.equals("-")) {
                return UNKNOWN;
            }
            try (Stream<Path> walk = Files.walk(Path.of(name))) {
                List<Path> all = walk.filter(Files::isRegularFile).toList();
                if (all.stream().anyMatch(file -> file.toString().matches(".*\\.(jsonl|ndjson|gz)"))) {
                    return UNKNOWN;
                }
                size += all.size();
            } catch (IOException | UncheckedIOException e) {
                size++;
            }
        }
        return size;
    }
}
