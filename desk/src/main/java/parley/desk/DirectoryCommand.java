package parley.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.ask.Asking;
import parley.ask.Correcting;
import parley.ask.Table;
import parley.ask.Unknown;
import parley.store.Archive;
import parley.store.AsOf;
import parley.store.Deed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code parley directory}: holders of offices that people add to an archive, and those that nobody has added. */
@Command(
        name = "directory",
        description = "Who holds which office, where the directory that comes with Parley does not know.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class DirectoryCommand implements Runnable {
    private final CommandLine line;

    private DirectoryCommand() {
        this.line = new CommandLine(this);
    }

    static CommandLine with(Wiring wiring, Terminal terminal) {
        return new DirectoryCommand()
                .line
                .addSubcommand(new CommandLine(new Add(wiring, terminal)))
                .addSubcommand(new CommandLine(new Nobody(wiring, terminal)));
    }

    @Override
    public void run() {
        throw new ParameterException(line, "add or unknown is wanted");
    }

    @Command(
            name = "add",
            description = "Adds somebody; articles that are filed or read again from now on know it.",
            mixinStandardHelpOptions = true)
    private static final class Add extends Correction {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        @Option(names = "--office", required = true, paramLabel = "OFFICE", description = "\"foreign minister\".")
        private String office = "";

        @Option(
                names = "--of",
                required = true,
                paramLabel = "OWNER",
                description = "A state's code (KEN) or an organisation's id, as in the directory.")
        private String owner = "";

        @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day, or month.")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", description = "The last day, or month.")
        private @Nullable String until;

        @Option(names = "--title", paramLabel = "TITLE", description = "As styled (usually the office).")
        private @Nullable String title;

        @Option(names = "--source", required = true, paramLabel = "TEXT", description = "Whence you know.")
        private String source = "";

        Add(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            String line = String.join(
                    "\t",
                    List.of(
                            owner,
                            office,
                            title == null ? office : title,
                            name,
                            "",
                            from,
                            until == null ? "" : until,
                            source));
            Directory.withHolders(null, List.of(line), "directory add");
            return correcting.office(line);
        }
    }

    @Command(
            name = "unknown",
            description = "Holders of offices whom articles name and the directory does not know.",
            mixinStandardHelpOptions = true)
    private static final class Nobody extends Question {
        Nobody(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            AsOf now = time(open);
            return List.of(Unknown.table(now, Directory.withHolders(null, now.holders(), "the archive's directory")));
        }
    }
}
