package parley.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.desk.alert.Outgoing;
import parley.desk.web.DeskServer;
import parley.desk.web.Listening;
import parley.merge.Merge;
import parley.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley demo}: the desk over an example, so that somebody new sees it full. */
@Command(
        name = "demo",
        description = "Fills an archive with example articles and shows it in a browser. The talks are invented.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    private static final int ARTICLES = 19;

    private final Wiring wiring;
    private final Terminal terminal;

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "Keeps the example here; usually it is gone when the demo ends.")
    private @Nullable Path archive;

    @Option(names = "--port", paramLabel = "N", description = "Usually ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port = 7333;

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    DemoCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        String place = (archive == null ? passing() : archive).toString();
        Merge merge = new Merge(Directory.bundled());
        Lazy reader = new Lazy(() -> wiring.reader(options.model(), options.words()));
        terminal.say("reading the example articles; the talks in them are invented");
        try (Archive open = Archive.made(place, merge);
                Progress progress = new Progress(terminal, ARTICLES)) {
            Example.fill(open, wiring, reader, progress);
        }
        Instant started = wiring.now();
        Supplier<Instant> clock = () -> Example.NOW.plus(Duration.between(started, wiring.now()));
        DeskCommand.serve(
                terminal,
                () -> DeskServer.start(
                        () -> Archive.made(place, merge),
                        reader::read,
                        clock,
                        Listening.here(port, wiring.user()),
                        Outgoing.USUAL),
                open -> "http://localhost:" + open + "/");
        return ExitCodes.ALL_READ;
    }

    /** A file that goes when this process does. */
    private static Path passing() {
        try {
            Path folder = Files.createTempDirectory("parley-demo");
            Path file = folder.resolve("demo.parley");
            folder.toFile().deleteOnExit();
            for (String more : List.of("", "-wal", "-shm")) {
                Path.of(file + more).toFile().deleteOnExit();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
