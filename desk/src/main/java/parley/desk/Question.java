package parley.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.ask.Asking;
import parley.ask.Table;
import parley.store.Archive;
import parley.store.AsOf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A question to the archive: every such command takes these options and prints one answer. */
abstract class Question implements Callable<Integer> {
    final Wiring wiring;
    final Terminal terminal;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: a table for a person, or for machines.")
    AnswerFormat format = AnswerFormat.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "Answer from what had been filed by then: 2025-04-22 (its end) or 2025-04-22T09:00Z.")
    private @Nullable Moment asOf;

    Question(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    abstract List<Table> answer(Asking asking, Archive open);

    /** Where the answer has a form of its own. */
    String written(Asking asking, Archive open) {
        return format.write(answer(asking, open), terminal.width());
    }

    @Override
    public Integer call() {
        String answer = archive.with(wiring, open -> open.atOnce(() -> written(new Asking(time(open)), open)));
        terminal.out().print(answer);
        return ExitCodes.ALL_READ;
    }

    /** What is known at the filing time that is asked of. */
    AsOf time(Archive open) {
        return asOf == null ? open.now(wiring.now()) : open.asOf(asOf.end());
    }

    String today() {
        Instant time = asOf == null ? wiring.now() : asOf.end();
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }
}
