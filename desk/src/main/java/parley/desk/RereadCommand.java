package parley.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.record.Reading;
import parley.store.Archive;
import parley.store.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley reread}: the archive's articles through the reader of today. */
@Command(
        name = "reread",
        description =
                "Reads the archive's articles again and shows what would change; with --do it changes. What people "
                        + "corrected stays corrected.",
        mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final ReaderOptions reading = new ReaderOptions();

    @Option(names = "--do", description = "Change it.")
    private boolean really;

    RereadCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return archive.with(wiring, this::reread);
    }

    private int reread(Archive open) {
        AsOf now = open.now(wiring.now());
        ArticleReader reader = wiring.reader(reading.model(), reading.words(), now.holders());
        List<Reading> changed = new ArrayList<>();
        for (Filed filed : now.articles()) {
            Reading again = reader.read(filed.reading().article());
            if (open.differs(again)) {
                changed.add(again);
                show(filed, again);
            }
        }
        if (really && !changed.isEmpty()) {
            Instant time = wiring.now();
            open.audit()
                    .noting(
                            wiring.user(),
                            "reread",
                            time,
                            () -> {
                                open.reread(changed, time);
                                return changed.size();
                            },
                            count -> count + " articles");
        }
        terminal.out()
                .println(changed.size()
                        + (really ? " articles read anew" : " articles would change; --do changes them"));
        return ExitCodes.ALL_READ;
    }

    private void show(Filed before, Reading again) {
        Filed after = new Filed(again, before.said(), before.filed(), before.standing());
        Set<String> gone = new TreeSet<>(ReportIds.of(before).keySet());
        Set<String> fresh = new TreeSet<>(ReportIds.of(after).keySet());
        Set<String> both = new TreeSet<>(gone);
        both.retainAll(fresh);
        gone.removeAll(both);
        fresh.removeAll(both);
        String name = before.url() == null ? before.article() : before.url();
        terminal.out()
                .println(name + ": " + before.reading().entries().size() + " records, then "
                        + again.entries().size() + "; " + gone.size() + " gone, " + fresh.size() + " new");
    }
}
