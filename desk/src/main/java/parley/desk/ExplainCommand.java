package parley.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Reader;
import parley.record.Entry;
import parley.record.Reading;
import parley.show.Briefing;
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
        description = "Tells why a record of an article is what it is; without an ID, lists the records.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE|-", description = "One article; - is standard input.")
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
    private final ReaderOptions options = new ReaderOptions();

    ExplainCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Article article = article();
        Reader reader = wiring.workshop(options.model(), options.words());
        Reading reading = reader.read(article);
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
        terminal.out().print(new Explanation(reader, article).of(entry));
        return ExitCodes.ALL_READ;
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
