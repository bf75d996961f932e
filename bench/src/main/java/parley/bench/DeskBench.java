package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.record.Reading;
import parley.store.Archive;

/** {@code bench/desk}: how soon the desk is there, and how soon it answers many who ask while somebody files. */
public final class DeskBench {
    private static final int BATCH = 200;

    private static final String USAGE = """
            usage: bench/desk [--records N | --archive FILE] [--clients N] [--seconds N] [--pause MILLISECONDS]

              --records N     how many made-up records to fill an archive with (usually 100,000)
              --archive FILE  ask this archive of made-up records; a few more are filed meanwhile""";

    private final Path file;
    private int filed;

    private DeskBench(Path file) {
        this.file = file;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Integer> wanted =
                new TreeMap<>(Map.of("--records", 100_000, "--clients", 200, "--seconds", 60, "--pause", 1000));
        Path there = null;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 < args.length && args[i].equals("--archive")) {
                there = Path.of(args[i + 1]);
            } else if (i + 1 < args.length && wanted.containsKey(args[i])) {
                wanted.put(args[i], Integer.valueOf(args[i + 1].replace("_", "")));
            } else {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
        System.out.println(Machine.words() + ", " + wanted);
        if (there != null) {
            new DeskBench(there).run(wanted);
            return;
        }
        Path folder = Files.createTempDirectory("parley-desk");
        try {
            DeskBench bench = new DeskBench(folder.resolve("bench.parley"));
            bench.fill(wanted.getOrDefault("--records", 0) / MadeUp.RECORDS);
            bench.run(wanted);
        } finally {
            clean(folder);
        }
    }

    private void run(Map<String, Integer> wanted) throws IOException, InterruptedException {
        try (Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()))) {
            filed = Math.toIntExact(archive.now(Instant.now()).counts().getOrDefault("articles", 0L));
        }
        try (RunningDesk desk = RunningDesk.start(new Workbench().home(), file)) {
            figure("first_page_seconds", desk.firstPageSeconds());
            List<String> pages = pages(desk);
            Crowd.eachAlone(desk, pages)
                    .forEach((page, p95) -> System.out.printf(Locale.ROOT, "desk.p95_ms %-40s %.1f%n", page, p95));
            Crowd crowd = new Crowd(desk, pages, wanted.getOrDefault("--pause", 0));
            crowd.ask(wanted.getOrDefault("--clients", 0), wanted.getOrDefault("--seconds", 0), this::fileOne);
            figure("answers", crowd.answers());
            figure("errors", crowd.errors());
            figure("p50_ms", crowd.percentile(50));
            figure("p95_ms", crowd.percentile(95));
            figure("p99_ms", crowd.percentile(99));
            figure("filed_meanwhile", crowd.filed());
            figure("peak_mb", desk.peakMegabytes());
        }
    }

    /** Pages that people look at, and what programs ask. */
    private static List<String> pages(RunningDesk desk) throws IOException, InterruptedException {
        String talk = desk.firstTalk();
        return List.of(
                "/?since=24h",
                "/talks?actor=KEN",
                "/talks/" + talk,
                "/talks?words=city+7",
                "/coming",
                "/positions",
                "/positions?actor=KEN",
                "/offers",
                "/claims",
                "/people",
                "/people?name=KEN",
                "/search?words=city+7",
                "/records/" + talk,
                "/alerts",
                "/log",
                "/coming.ics",
                "/api/v1/talks?limit=50",
                "/api/v1/talks?actor=KEN",
                "/api/v1/changed?since=1h",
                "/api/v1/positions?limit=50",
                "/api/v1/offers",
                "/api/v1/claims?limit=50",
                "/api/v1/who?name=KEN",
                "/api/v1/events?since=2001-01-01&limit=50",
                "/api/v1/statements?actor=KEN&limit=50");
    }

    private void fill(int articles) {
        Instant start = Instant.now().minus(30, ChronoUnit.DAYS);
        try (Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()))) {
            for (int from = 0; from < articles; from += BATCH) {
                List<Reading> batch = new ArrayList<>();
                for (int n = from; n < Math.min(articles, from + BATCH); n++) {
                    batch.add(MadeUp.reading(n));
                }
                archive.file(batch, start.plusSeconds(from));
            }
        }
    }

    /** By another process, as {@code parley file} does. */
    private void fileOne() {
        try (Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()))) {
            archive.file(List.of(MadeUp.reading(filed++)), Instant.now());
        }
    }

    private static void clean(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static void figure(String name, double value) {
        System.out.printf(Locale.ROOT, "desk.%s %.2f%n", name, value);
    }
}
