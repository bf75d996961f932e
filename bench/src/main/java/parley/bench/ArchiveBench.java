package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import parley.actors.directory.Directory;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.merge.Filed;
import parley.merge.Merge;
import parley.merge.ReportIds;
import parley.record.Reading;
import parley.store.Archive;

/** {@code bench/archive [--records N]}: how fast made-up readings are filed, and how soon a large archive answers. */
public final class ArchiveBench {
    private static final int BATCH = 200;
    private static final int QUESTIONS = 500;
    private static final int STRETCHES = 10;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private ArchiveBench() {}

    public static void main(String[] args) throws IOException {
        int records = 100_000;
        for (int i = 0; i + 1 < args.length; i++) {
            records = args[i].equals("--records") ? Integer.parseInt(args[i + 1].replace("_", "")) : records;
        }
        Path folder = Files.createTempDirectory("parley-archive");
        Path file = folder.resolve("bench.parley");
        try (Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()))) {
            int articles = records / MadeUp.RECORDS;
            double seconds = file(archive, articles);
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, %d records in %.1f s; %.0f MB%n",
                    articles,
                    articles * MadeUp.RECORDS,
                    seconds,
                    Files.size(file) / 1e6);
            ask(archive, articles);
            figure("archive.filed_per_second", articles * MadeUp.RECORDS / seconds);
        } finally {
            try (var all = Files.list(folder)) {
                for (Path each : all.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    /** Made before the clock runs; the first and the last stretch are told apart, because the cost must stay flat. */
    private static double file(Archive archive, int articles) {
        double[] stretches = new double[STRETCHES];
        for (int from = 0; from < articles; from += BATCH) {
            List<Reading> batch = new ArrayList<>();
            for (int n = from; n < Math.min(articles, from + BATCH); n++) {
                batch.add(MadeUp.reading(n));
            }
            long start = System.nanoTime();
            archive.file(batch, START.plusSeconds(from));
            stretches[(int) ((long) from * STRETCHES / articles)] += (System.nanoTime() - start) / 1e9;
        }
        figure("archive.last_to_second_tenth", stretches[STRETCHES - 1] / stretches[1]);
        return Arrays.stream(stretches).sum();
    }

    private static void ask(Archive archive, int articles) {
        Asking asking = new Asking(archive.asOf(START.plusSeconds(2L * articles)));
        Random random = new Random(1);
        List<Double> talks = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String report = report(MadeUp.reading(random.nextInt(articles)));
            talks.add(millis(() -> asking.talk(report)));
            Instant since = START.plusSeconds(Math.max(0, articles - (1 + random.nextInt(3)) * (long) BATCH));
            changes.add(millis(() -> asking.changed(archive.asOf(since), Filter.ALL)));
        }
        figure("archive.changed_p99_ms", p99(changes));
        figure("archive.talk_p99_ms", p99(talks));
    }

    private static String report(Reading reading) {
        Filed filed = new Filed(reading, START.atOffset(ZoneOffset.UTC), START, Filed.Standing.CURRENT);
        return ReportIds.of(filed).keySet().iterator().next();
    }

    private static double millis(Runnable question) {
        long start = System.nanoTime();
        question.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double p99(List<Double> all) {
        return all.stream().sorted().skip(all.size() * 99L / 100).findFirst().orElseThrow();
    }

    private static void figure(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.2f%n", name, value);
    }
}
