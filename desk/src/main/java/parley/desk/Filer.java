package parley.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import parley.intake.Arrival;
import parley.record.Reading;
import parley.store.Archive;
import parley.store.Receipt;
import parley.text.Problem;

/** Files readings in batches, says what was refused, and counts. */
final class Filer implements Batch.Taker<Reading> {
    private static final int BATCH = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Archive archive;
    private final Wiring wiring;
    private final Progress progress;
    private final List<Reading> waiting = new ArrayList<>();
    private final Map<Receipt.Outcome, Integer> counts = new EnumMap<>(Receipt.Outcome.class);
    private Instant since;
    private int refused;
    private int exitCode = ExitCodes.ALL_READ;

    Filer(Terminal terminal, Archive archive, Wiring wiring, Progress progress) {
        this.terminal = terminal;
        this.archive = archive;
        this.wiring = wiring;
        this.progress = progress;
        this.since = wiring.now();
    }

    /** What is in the archive already need not be read again. */
    Iterator<Arrival> unfiled(Iterator<Arrival> arrivals) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return arrivals.hasNext();
            }

            @Override
            public Arrival next() {
                Arrival next = arrivals.next();
                return next instanceof Arrival.Accepted accepted && archive.has(accepted.article())
                        ? new Arrival.Duplicate(
                                accepted.article(), accepted.name(), accepted.where(), "the archive has")
                        : next;
            }
        };
    }

    @Override
    public boolean take(Batch.Result<Reading> result) {
        progress.step();
        switch (result.arrival().kind()) {
            case DUPLICATE -> counts.merge(Receipt.Outcome.DUPLICATE, 1, Integer::sum);
            case TAKEN_BACK -> takeBack((Arrival.TakenBack) result.arrival());
            case ACCEPTED, REFUSED -> {
                if (result.made() == null) {
                    terminal.say(result.arrival().where() + ": " + result.message());
                    refused++;
                    exitCode = Math.max(exitCode, ExitCodes.of(result.problem()));
                } else {
                    waiting.add(result.made());
                }
            }
        }
        boolean late = Duration.between(since, wiring.now()).compareTo(LONGEST_WAIT) > 0;
        if (waiting.size() >= BATCH || late && !waiting.isEmpty()) {
            file();
        }
        return true;
    }

    /** What came before it is filed first: it may be what is taken back. */
    private void takeBack(Arrival.TakenBack arrival) {
        if (!waiting.isEmpty()) {
            file();
        }
        String publisher = arrival.publisher() == null ? "the publisher" : arrival.publisher();
        Optional<Receipt> receipt = archive.takeBack(arrival.url(), publisher, wiring.now());
        receipt.ifPresent(kept -> counts.merge(kept.outcome(), 1, Integer::sum));
        if (receipt.isEmpty()) {
            terminal.say(arrival.where() + ": taken back by its publisher, but it was never filed");
            refused++;
            exitCode = Math.max(exitCode, ExitCodes.of(Problem.INPUT));
        }
    }

    private void file() {
        Instant now = wiring.now();
        archive.audit()
                .noting(
                        wiring.user(),
                        "file",
                        now,
                        () -> archive.file(waiting, now),
                        receipts -> receipts.size() + " articles, the first "
                                + receipts.get(0).article())
                .forEach(receipt -> counts.merge(receipt.outcome(), 1, Integer::sum));
        waiting.clear();
        since = wiring.now();
    }

    void finish() {
        if (!waiting.isEmpty()) {
            file();
        }
        int newer = count(Receipt.Outcome.NEWER_TEXT);
        int older = count(Receipt.Outcome.OLDER_TEXT);
        StringJoiner said = new StringJoiner(", ", "", "\n");
        said.add((count(Receipt.Outcome.NEW) + newer + older) + " filed"
                + (newer > 0 ? " (" + newer + " in place of an earlier text)" : "")
                + (older > 0 ? " (" + older + " older than the text there)" : ""));
        int back = count(Receipt.Outcome.TAKEN_BACK);
        if (back > 0) {
            said.add(back + " taken back by the publisher");
        }
        said.add(count(Receipt.Outcome.DUPLICATE) + " there already");
        said.add(refused + " refused");
        terminal.out().print(said);
    }

    private int count(Receipt.Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int exitCode() {
        return exitCode;
    }
}
