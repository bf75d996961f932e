package parley.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.record.Reading;
import parley.show.Briefing;
import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley read}: articles in, readings out. */
@Command(
        name = "read",
        description = "Reads articles: plain text (headline, empty line, text), web pages, JSON, JSON Lines.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:something was not read; standard error says what and why",
            "2:the command is wrong, or a folder of rules and words is"
        },
        footer = {
            "",
            "Examples:",
            "  parley read article.txt --published 2025-04-23",
            "  parley read --format json page.html -o page.json",
            "  parley read articles/ > readings.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR|-", description = "What to read; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "${COMPLETION-CANDIDATES}: a page for a person, one reading as JSON, or a reading a line.",
                "Usually briefing, and jsonl for many articles where nobody sits at a terminal."
            })
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Write there. In a folder (its name ends in /, or it exists) every article gets a file.")
    private @Nullable String output;

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Option(names = "--explain", description = "Name the rule behind every record.")
    private boolean explain;

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    @Mixin
    private final ThreadOptions threads = new ThreadOptions();

    ReadCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check();
        Given given = article.given();
        try (Stream<Arrival> arrivals = wiring.arrivals(files, terminal.in(), given)) {
            Counted counted = new Counted(arrivals.iterator());
            boolean many = files.size() > 1 || files.stream().anyMatch(ReadCommand::isFolder) || counted.many();
            return read(counted, many);
        }
    }

    private void check() {
        if (files.isEmpty() && terminal.live().in()) {
            throw wrong("nothing to read: give a file, a folder, or - for standard input");
        }
        if (files.isEmpty()) {
            files.add("-");
        }
        threads.count();
    }

    private int read(Iterator<Arrival> arrivals, boolean many) {
        Format chosen = format(many);
        if (chosen == Format.JSON && many && !intoFolder()) {
            throw wrong("--format json is for one article; for many take jsonl, or a folder with -o DIR/");
        }
        ArticleReader reader = wiring.reader(options.model(), options.words());
        boolean toTerminal = output == null && terminal.live().out();
        Briefing.Look look = new Briefing.Look(terminal.width(), toTerminal && terminal.colour(), explain);
        Function<Reading, String> writer = chosen.writer(look);
        String between = chosen == Format.BRIEFING ? "\n" + "─".repeat(terminal.width()) + "\n\n" : "";
        try (Outlet outlet = outlet(chosen, between);
                Progress progress = new Progress(terminal, Size.of(files))) {
            Clerk clerk = new Clerk(terminal, outlet, progress);
            new Batch<>(article -> writer.apply(reader.read(article)), threads.count()).run(arrivals, clerk);
            outlet.done();
            return clerk.exitCode();
        } catch (IOException e) {
            throw new ParleyException(
                    Problem.INPUT,
                    output == null ? "standard output" : output,
                    "cannot be written: " + e.getMessage(),
                    e);
        }
    }

    private Format format(boolean many) {
        if (format != null) {
            return format;
        }
        if (output != null) {
            Format byName = intoFolder() ? Format.JSON : Format.of(output);
            if (byName != null) {
                return byName;
            }
        } else if (terminal.live().out()) {
            return Format.BRIEFING;
        }
        return many ? Format.JSONL : Format.BRIEFING;
    }

    private boolean intoFolder() {
        return output != null && (output.endsWith("/") || output.endsWith("\\") || isFolder(output));
    }

    private static boolean isFolder(String name) {
        return !name.equals("-") && Files.isDirectory(Path.of(name));
    }

    private Outlet outlet(Format chosen, String between) throws IOException {
        if (output == null || output.equals("-")) {
            return new Outlet.Stream(terminal.out(), between);
        }
        Path path = Path.of(output);
        return intoFolder() ? new Outlet.Folder(path, chosen.extension()) : new Outlet.OneFile(path, between);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
