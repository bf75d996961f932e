package parley.desk;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.read.Reader;
import parley.read.rules.Rule;
import parley.record.Entry;
import parley.record.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley rules census}: how many records each rule makes of a corpus, so that a change of a rule shows its reach. */
@Command(
        name = "census",
        description = "Counts the records that each rule makes of articles: count, tab, rule; the most first.",
        mixinStandardHelpOptions = true)
final class CensusCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to read; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    CensusCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Reader reader = wiring.workshop(options.model(), options.words());
        Map<String, LongAdder> counts = new ConcurrentHashMap<>();
        reader.rules().rules().stream().map(Rule::id).forEach(id -> counts.put(id, new LongAdder()));
        Outlet nowhere = new Outlet.Stream(new PrintWriter(Writer.nullWriter()), "");
        Clerk clerk;
        try (Stream<Arrival> arrivals = wiring.arrivals(files, terminal.in(), Given.NOTHING);
                Progress progress = new Progress(terminal, Size.of(files))) {
            clerk = new Clerk(terminal, nowhere, progress);
            Batch batch = new Batch(
                    article -> count(reader.read(article), counts),
                    Runtime.getRuntime().availableProcessors());
            batch.run(arrivals.iterator(), clerk);
        }
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, LongAdder> e) ->
                                -e.getValue().sum())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> terminal.out()
                        .printf(Locale.ROOT, "%d\t%s%n", e.getValue().sum(), e.getKey()));
        return clerk.exitCode();
    }

    private static String count(Reading reading, Map<String, LongAdder> counts) {
        for (Entry entry : reading.entries()) {
            String finder = String.valueOf(entry.basis().foundBy().get("record"));
            counts.computeIfAbsent(finder, f -> new LongAdder()).increment();
        }
        return "";
    }
}
