package parley.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley completion}: what a shell needs to complete commands, options, and the ids of an archive. */
@Command(
        name = "completion",
        description = {
            "Prints a script for bash and zsh that completes commands, options and ids.",
            "In ~/.bashrc: source <(parley completion)"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("parley", spec.root().commandLine()));
        terminal.out().print(script());
        return ExitCodes.ALL_READ;
    }

    private static String script() {
        try (InputStream in = CompletionCommand.class.getResourceAsStream("completion.sh")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the script. */
    @Command(name = "ids", description = "Ids that begin so, one a line.", mixinStandardHelpOptions = true)
    int ids(@Mixin ArchiveOptions archive, @Parameters(paramLabel = "BEGINNING") String beginning) {
        List<String> ids = archive.with(wiring, open -> open.now(wiring.now()).beginning(beginning));
        ids.forEach(terminal.out()::println);
        return ExitCodes.ALL_READ;
    }
}
