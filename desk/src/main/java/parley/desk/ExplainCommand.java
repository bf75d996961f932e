package parley.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.ask.Asking;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Insight;
import parley.read.Reader;
import parley.record.Entry;
import parley.record.Reading;
import parley.show.Briefing;
import parley.store.Archive;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley explain}: why a record is what it is. */
@Command(
        name = "explain",
        description =
                "Tells why a record of an article, or anything in the archive, is what it is; a file alone lists its records.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    /** Of an encounter, a report, a claim or an article in the archive. */
    private static final Pattern ID = Pattern.compile("[trcp][0-9a-z]{3,}|sha256:[0-9a-f]+|https?:.*");

    private final Wiring wiring;
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FILE|-|ID",
            description = "One article; - is standard input; or an id of the archive.")
    private String file = "-";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "A record's id: m2, s5.")
    private @Nullable String id;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublicationDate.class,
            description = "When the article was published.")
    private @Nullable Published published;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    ExplainCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (id == null && ID.matcher(file).matches() && !Files.exists(Path.of(file))) {
            terminal.out().print(archive.with(wiring, this::fromArchive));
            return ExitCodes.ALL_READ;
        }
        Article article = article();
        Reader reader = wiring.workshop(options.model(), options.words());
        Insight insight = reader.look(article);
        Reading reading = insight.reading();
        if (id == null) {
            for (Entry entry : reading.entries()) {
                terminal.out()
                        .println(entry.id() + "\t"
                                + entry.basis().evidence().get(0).quote().replaceAll("\\s+", " "));
            }
            return ExitCodes.ALL_READ;
        }
        Entry entry = reading.entries().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParleyException(
                        Problem.INPUT, file, "no record " + id + "; parley explain " + file + " lists them"));
        Briefing briefing = new Briefing(new Briefing.Look(terminal.width(), terminal.colour(), false));
        terminal.out().print(briefing.of(reading, entry));
        terminal.out().print(new Explanation(reader.rules().rules(), insight).of(entry));
        return ExitCodes.ALL_READ;
    }

    private String fromArchive(Archive open) {
        Asking asking = new Asking(open.now(wiring.now()));
        return open.atOnce(() -> AnswerFormat.TEXT.write(asking.explain(file), terminal.width()));
    }

    private Article article() {
        Given given = new Given(null, null, null, published, null);
        try (Stream<Arrival> arrivals = wiring.arrivals(List.of(file), terminal.in(), given)) {
            Optional<Arrival> first = arrivals.findFirst();
            if (first.isPresent() && first.get() instanceof Arrival.Accepted accepted) {
                return accepted.article();
            }
            String why = first.isPresent() && first.get() instanceof Arrival.Refused refused
                    ? refused.message()
                    : "no article in it";
            throw new ParleyException(Problem.INPUT, file, why);
        }
    }
}
