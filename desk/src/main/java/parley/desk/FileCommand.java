package parley.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parley.intake.Arrival;
import parley.record.Reading;
import parley.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley file}: articles in, into the archive. */
@Command(
        name = "file",
        description =
                "Reads articles and files them in the archive. An article that is there already is left alone; a later "
                        + "text at the same URL takes the place of the earlier one, and both stay.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class FileCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR|-", description = "What to read; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Mixin
    private final ReaderOptions reading = new ReaderOptions();

    @Mixin
    private final ThreadOptions threads = new ThreadOptions();

    FileCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && terminal.live().in()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to file: give a file, a folder, or - for standard input");
        }
        int atOnce = threads.count();
        List<String> from = files.isEmpty() ? List.of("-") : files;
        return archive.made(wiring, open -> file(from, open, atOnce));
    }

    private int file(List<String> from, Archive open, int atOnce) {
        ArticleReader reader = wiring.reader(
                reading.model(), reading.words(), open.now(wiring.now()).holders());
        try (Stream<Arrival> arrivals = wiring.arrivals(from, terminal.in(), article.given());
                Progress progress = new Progress(terminal, Size.of(from))) {
            Filer filer = new Filer(terminal, open, wiring, progress);
            new Batch<Reading>(reader::read, atOnce).run(filer.unfiled(arrivals.iterator()), filer);
            filer.finish();
            return filer.exitCode();
        }
    }
}
