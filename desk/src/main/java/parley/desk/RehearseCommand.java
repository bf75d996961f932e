package parley.desk;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.record.Reading;
import parley.show.Briefing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and writes to nowhere in every format, so that the launcher can keep the classes this takes for a quick start. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Runnable {
    private final Wiring wiring;
    private final Terminal terminal;

    @Option(names = "--model")
    private Path model = ReadCommand.usualModel();

    @Parameters
    private List<String> files = new ArrayList<>();

    RehearseCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        ArticleReader reader = wiring.reader(model, null);
        try (Stream<Arrival> arrivals = wiring.arrivals(files, terminal.in(), new Given(null, null, null, null))) {
            arrivals.filter(Arrival.Accepted.class::isInstance).forEach(arrival -> {
                Reading reading = reader.read(((Arrival.Accepted) arrival).article());
                for (Format format : Format.values()) {
                    nowhere.write(
                            format.writer(new Briefing.Look(80, true, true)).apply(reading));
                }
            });
        }
    }
}
