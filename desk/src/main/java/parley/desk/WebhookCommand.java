package parley.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ask.Table;
import parley.desk.alert.Targets;
import parley.store.Archive;
import parley.store.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley alerts webhook}: where a saved question's alerts are posted. The desk posts them. */
@Command(
        name = "webhook",
        description = "Where a saved question's alerts are posted; `parley desk` posts them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class WebhookCommand implements Runnable {
    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    WebhookCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "add, list or remove is wanted");
    }

    @Command(
            name = "add",
            description = {
                "Has a question's alerts posted to an address, instead of one before it.",
                "Prints the key that they are signed with, this once."
            },
            mixinStandardHelpOptions = true,
            sortOptions = false)
    int add(
            @Mixin ArchiveOptions archive,
            @Parameters(paramLabel = "ID", description = "The question's.") String id,
            @Parameters(paramLabel = "URL") String url,
            @Option(
                            names = "--allow-webhook",
                            paramLabel = "HOST[:PORT]",
                            description = "An inner host, or one without TLS; the desk must allow it too.")
                    @Nullable
                    List<String> allowed) {
        String target = new Targets(allowed == null ? Set.of() : Set.copyOf(allowed))
                .target(url)
                .toString();
        Watch watch = archive.with(wiring, open -> set(open, id, target));
        terminal.out().println(watch.secret());
        return ExitCodes.ALL_READ;
    }

    @Command(
            name = "remove",
            description = "Has a question's alerts posted nowhere any more.",
            mixinStandardHelpOptions = true)
    int remove(
            @Mixin ArchiveOptions archive, @Parameters(paramLabel = "ID", description = "The question's.") String id) {
        archive.with(wiring, open -> set(open, id, null));
        terminal.out().println("removed");
        return ExitCodes.ALL_READ;
    }

    @Command(
            name = "list",
            description = "Lists the questions whose alerts are posted, and where.",
            mixinStandardHelpOptions = true)
    int list(@Mixin ArchiveOptions archive) {
        List<List<String>> rows = new ArrayList<>();
        for (Watch watch : archive.with(wiring, open -> open.watches().all())) {
            if (watch.hook() != null) {
                rows.add(List.of(watch.id(), watch.name(), watch.owner(), watch.hook()));
            }
        }
        Table table = new Table("webhooks", List.of("id", "name", "owner", "to"), rows);
        terminal.out().print(AnswerFormat.TEXT.write(List.of(table), terminal.width()));
        return ExitCodes.ALL_READ;
    }

    private Watch set(Archive open, String id, @Nullable String hook) {
        return open.audit()
                .noting(
                        wiring.user(),
                        hook == null ? "webhook removed" : "webhook",
                        wiring.now(),
                        () -> open.watches().send(AlertsCommand.known(open, id), hook),
                        Watch::toString);
    }
}
