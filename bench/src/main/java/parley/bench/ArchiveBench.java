package parley.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import parley.actors.directory.Directory;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.merge.Filed;
import parley.merge.Merge;
import parley.merge.ReportIds;
import parley.record.Reading;
import parley.store.Archive;

/** {@code bench/archive}: how fast made-up readings are filed, whether that stays so, and how soon a large archive answers. */
public final class ArchiveBench {
    private static final String USAGE = """
            usage: bench/archive [--records N] [--archive FILE]

              --records N     how many records to file (usually 100,000)
              --archive FILE  keep the archive there; one that is there already is gone on with""";

    private static final int BATCH = 200;
    private static final int QUESTIONS = 500;
    private static final int STRETCH = 10_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Seconds by the clock, and seconds of the thread that works. */
    private record Cost(double seconds, double coreSeconds) {
        static Cost of(Runnable work) {
            long core = core();
            long start = System.nanoTime();
            work.run();
            return new Cost((System.nanoTime() - start) / 1e9, (core() - core) / 1e9);
        }

        private static long core() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        Cost plus(Cost other) {
            return new Cost(seconds + other.seconds, coreSeconds + other.coreSeconds);
        }
    }

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException {
        int articles = 100_000 / MadeUp.RECORDS;
        Path kept = null;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 < args.length && args[i].equals("--records")) {
                articles = Integer.parseInt(args[i + 1].replace("_", "")) / MadeUp.RECORDS;
            } else if (i + 1 < args.length && args[i].equals("--archive")) {
                kept = Path.of(args[i + 1]);
            } else {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
        Path folder = kept == null
                ? Files.createTempDirectory("parley-archive")
                : Objects.requireNonNull(kept.toAbsolutePath().getParent());
        Path file = kept == null ? folder.resolve("bench.parley") : kept;
        try (Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()))) {
            int there = Math.toIntExact(archive.now(START).counts().getOrDefault("articles", 0L));
            Cost cost = file(archive, there, articles);
            System.out.printf(Locale.ROOT, "%d articles, %.0f MB%n", articles, Files.size(file) / 1e6);
            ask(archive, articles);
            if (articles > there) {
                double records = (double) (articles - there) * MadeUp.RECORDS;
                figure("archive.filed_per_core_second", records / cost.coreSeconds);
                figure("archive.filed_per_second", records / cost.seconds);
            }
        } finally {
            if (kept == null) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    /** The readings are made before the clock runs. What an article costs is told again and again: it must stay the same. */
    private static Cost file(Archive archive, int there, int articles) {
        Cost all = new Cost(0, 0);
        Cost stretch = all;
        for (int from = there; from < articles; from += BATCH) {
            List<Reading> batch = new ArrayList<>();
            for (int n = from; n < Math.min(articles, from + BATCH); n++) {
                batch.add(MadeUp.reading(n));
            }
            Instant now = START.plusSeconds(from);
            Cost cost = Cost.of(() -> archive.file(batch, now));
            all = all.plus(cost);
            stretch = stretch.plus(cost);
            if ((from + BATCH) % STRETCH == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%,d articles: the last %,d took %.2f ms each, %.2f of them the core's%n",
                        from + BATCH,
                        STRETCH,
                        1000 * stretch.seconds / STRETCH,
                        1000 * stretch.coreSeconds / STRETCH);
                stretch = new Cost(0, 0);
            }
        }
        return all;
    }

    private static void ask(Archive archive, int articles) {
        Asking asking = new Asking(archive.asOf(START.plusSeconds(2L * articles)));
        Random random = new Random(1);
        List<Cost> talks = new ArrayList<>();
        List<Cost> changes = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String report = report(MadeUp.reading(random.nextInt(articles)));
            talks.add(Cost.of(() -> asking.talk(report)));
            Instant since = START.plusSeconds(Math.max(0, articles - (1 + random.nextInt(3)) * (long) BATCH));
            changes.add(Cost.of(() -> asking.changed(archive.asOf(since), Filter.ALL)));
        }
        p99("archive.changed_p99", changes);
        p99("archive.talk_p99", talks);
    }

    private static String report(Reading reading) {
        Filed filed = new Filed(reading, START.atOffset(ZoneOffset.UTC), START, Filed.Standing.CURRENT);
        return ReportIds.of(filed).keySet().iterator().next();
    }

    private static void p99(String name, List<Cost> all) {
        figure(
                name + "_core_ms",
                p99(all.stream().mapToDouble(Cost::coreSeconds).toArray()));
        figure(name + "_ms", p99(all.stream().mapToDouble(Cost::seconds).toArray()));
    }

    private static double p99(double[] seconds) {
        Arrays.sort(seconds);
        return 1000 * seconds[seconds.length * 99 / 100];
    }

    private static void figure(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
    }
}
