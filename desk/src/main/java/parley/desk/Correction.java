package parley.desk;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.ask.Correcting;
import parley.store.Deed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Something a person says about the archive: written into the ledger with who and why, and undone by its number. */
abstract class Correction implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Option(names = "--because", paramLabel = "WHY", description = "Why.")
    private @Nullable String because;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so (usually you).")
    private @Nullable String by;

    Correction(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    abstract Deed deed(Correcting correcting);

    @Override
    public Integer call() {
        String name = by == null ? wiring.user() : by;
        Instant now = wiring.now();
        long no = archive.with(
                wiring,
                open -> open.audit()
                        .noting(
                                wiring.user(),
                                "correct",
                                now,
                                () -> open.does(deed(new Correcting(open.now(now), name, because)), now),
                                line -> "line " + line));
        terminal.out().println("noted as " + no + "; parley undo " + no + " takes it back");
        return ExitCodes.ALL_READ;
    }
}
