package parley.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.store.Archive;
import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine.Option;

/** Which archive, as every command that uses one takes it. */
final class ArchiveOptions {
    @Option(
            names = "--archive",
            paramLabel = "FILE|URL",
            description = {
                "The archive: a file, or jdbc:postgresql://HOST/DATABASE?user=….",
                "Usually what PARLEY_ARCHIVE names, or a file in your data folder."
            })
    private @Nullable String archive;

    /** Opens the one that is there, hands it over, and closes it. */
    <T> T with(Wiring wiring, Function<Archive, T> work) {
        try (Archive open = Archive.existing(place(wiring), merge())) {
            return work.apply(open);
        }
    }

    /** The same, but makes one where there is none. */
    <T> T made(Wiring wiring, Function<Archive, T> work) {
        try (Archive open = opening(wiring).get()) {
            return work.apply(open);
        }
    }

    /** Opens it anew at every call, and makes it where there is none. */
    Supplier<Archive> opening(Wiring wiring) {
        String place = place(wiring);
        if (!place.startsWith("jdbc:")) {
            makeFolder(Path.of(place).toAbsolutePath().getParent());
        }
        return () -> Archive.made(place, merge());
    }

    private String place(Wiring wiring) {
        return archive == null ? wiring.usualArchive() : archive;
    }

    private static Merge merge() {
        return new Merge(Directory.bundled());
    }

    private static void makeFolder(@Nullable Path folder) {
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ParleyException(Problem.STORE, String.valueOf(folder), "cannot be made: " + e.getMessage(), e);
        }
    }
}
