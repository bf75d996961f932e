package parley.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.ask.Table;
import parley.desk.alert.Alerting;
import parley.desk.alert.Criteria;
import parley.store.Alert;
import parley.store.Archive;
import parley.store.Watch;
import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley alerts}: saved questions, and what became otherwise in answer to them. The desk has them sent. */
@Command(
        name = "alerts",
        description = "Saved questions, and what became otherwise in answer to them.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class AlertsCommand implements Runnable {
    private static final int SHOWN = 200;

    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    AlertsCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "new, list, show, forget or webhook is wanted");
    }

    @Command(
            name = "new",
            description = "Saves a question; its alerts begin with what is filed from now on.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    int save(
            @Mixin ArchiveOptions archive,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--actor", paramLabel = "TEXT", description = "Part of a name, or a state's code.")
                    @Nullable
                    String actor,
            @Option(
                            names = "--issue",
                            paramLabel = "TEXT",
                            description = "Part of what talks are about, or of a claim's words.")
                    @Nullable
                    String issue,
            @Option(names = "--place", paramLabel = "TEXT", description = "Part of a place's name.") @Nullable
                    String place,
            @Option(names = "--status", paramLabel = "STATUS", description = "One or more between commas.") @Nullable
                    String status) {
        Map<String, String> criteria = new TreeMap<>();
        put(criteria, "actor", actor);
        put(criteria, "issue", issue);
        put(criteria, "place", place);
        put(criteria, "status", status);
        Criteria.filter(criteria);
        Instant now = wiring.now();
        Watch watch = archive.made(
                wiring,
                open -> open.audit()
                        .noting(
                                wiring.user(),
                                "question",
                                now,
                                () -> open.watches()
                                        .save(wiring.user(), name, criteria, null, null, open.lastFiled(), now),
                                Watch::toString));
        terminal.out().println(watch.id());
        return ExitCodes.ALL_READ;
    }

    private static void put(Map<String, String> criteria, String name, @Nullable String value) {
        if (value != null) {
            criteria.put(name, value);
        }
    }

    @Command(name = "list", description = "Lists saved questions by name.", mixinStandardHelpOptions = true)
    int list(@Mixin ArchiveOptions archive) {
        List<List<String>> rows = new ArrayList<>();
        for (Watch watch : archive.with(wiring, open -> open.watches().all())) {
            rows.add(List.of(watch.id(), watch.name(), watch.owner(), new TreeMap<>(watch.criteria()).toString()));
        }
        print(new Table("questions", List.of("id", "name", "owner", "of"), rows));
        return ExitCodes.ALL_READ;
    }

    @Command(
            name = "show",
            description = "Shows what became otherwise, the latest first.",
            mixinStandardHelpOptions = true)
    int show(@Mixin ArchiveOptions archive, @Parameters(paramLabel = "ID") String id) {
        List<List<String>> rows = new ArrayList<>();
        for (Alert alert : archive.with(wiring, open -> alerts(open, id))) {
            Alert.Told told = alert.told();
            rows.add(List.of(
                    alert.filed().toString(),
                    told.about(),
                    told.talks(),
                    told.what(),
                    told.from(),
                    told.to(),
                    told.because()));
        }
        print(new Table("alerts", List.of("filed", "id", "talks", "what", "from", "to", "because"), rows));
        return ExitCodes.ALL_READ;
    }

    private List<Alert> alerts(Archive open, String id) {
        Watch watch = known(open, id);
        Alerting.make(open, wiring.now());
        return open.watches().alerts(watch.id(), SHOWN);
    }

    @Command(name = "forget", description = "Forgets a saved question.", mixinStandardHelpOptions = true)
    int forget(@Mixin ArchiveOptions archive, @Parameters(paramLabel = "ID") String id) {
        archive.with(
                wiring,
                open -> open.audit()
                        .noting(
                                wiring.user(),
                                "question forgotten",
                                wiring.now(),
                                () -> {
                                    Watch watch = known(open, id);
                                    open.watches().forget(watch.id());
                                    return watch;
                                },
                                Watch::toString));
        terminal.out().println("forgotten");
        return ExitCodes.ALL_READ;
    }

    static Watch known(Archive open, String id) {
        Watch watch = open.watches().byId(id);
        if (watch == null) {
            throw new ParleyException(Problem.INPUT, id, "no saved question; `parley alerts list` lists them");
        }
        return watch;
    }

    private void print(Table table) {
        terminal.out().print(AnswerFormat.TEXT.write(List.of(table), terminal.width()));
    }
}
