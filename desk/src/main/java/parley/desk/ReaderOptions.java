package parley.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.read.Knowledge;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a reader is made from, as every command that reads takes it. */
final class ReaderOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The reader model (usually model/ beside the command).")
    private Path model = Path.of(System.getProperty("parley.home", "."), "model");

    @Option(names = "--words", paramLabel = "DIR", description = "Your own rules, words and directory lines.")
    private @Nullable Path words;

    Path model() {
        return model;
    }

    /** The user's own folder, if any. */
    @Nullable
    Path words() {
        if (words != null && !Files.isDirectory(words)) {
            throw new ParameterException(spec.commandLine(), "--words: no such folder: " + words);
        }
        return words;
    }

    Knowledge knowledge() {
        return House.knowledge(words());
    }
}
