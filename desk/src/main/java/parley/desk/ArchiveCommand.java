package parley.desk;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley archive}: looks after the archive itself. */
@Command(
        name = "archive",
        description = "Looks after the archive itself.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ArchiveCommand implements Runnable {
    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ArchiveCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "check or rebuild is wanted");
    }

    @Command(
            name = "check",
            description = "Looks whether the archive is whole, and whether its tables are what its ledger makes.",
            mixinStandardHelpOptions = true)
    int check(@Mixin ArchiveOptions archive) {
        List<String> faults = archive.with(wiring, open -> open.faults());
        faults.forEach(terminal::say);
        if (faults.isEmpty()) {
            terminal.out().println("sound");
        }
        return faults.isEmpty() ? ExitCodes.ALL_READ : ExitCodes.NOT_READ;
    }

    @Command(name = "rebuild", description = "Makes all tables anew from the ledger.", mixinStandardHelpOptions = true)
    int rebuild(@Mixin ArchiveOptions archive) {
        archive.with(wiring, open -> {
            open.rebuild();
            return true;
        });
        terminal.out().println("rebuilt");
        return ExitCodes.ALL_READ;
    }
}
