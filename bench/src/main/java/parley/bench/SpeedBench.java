package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.language.Splitter;
import parley.language.model.ReaderModel;
import parley.record.json.ReadingJson;
import parley.text.Article;

/** {@code bench/speed}: how fast articles are read on one thread, how soon the first record is there, how much memory it takes. */
public final class SpeedBench {
    private static final int STARTS = 3;

    private SpeedBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int wanted = args.length > 0 ? Integer.parseInt(args[0]) : 300;
        Workbench bench = new Workbench();
        List<Article> articles = articles(bench.shared(), wanted);
        Splitter splitter = new Splitter();
        long sentences = articles.stream()
                .mapToLong(a -> splitter.split(a.text()).size())
                .sum();
        double characters = articles.stream().mapToLong(a -> a.text().length()).sum();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d sentences, %.1f million characters%n",
                articles.size(),
                sentences,
                characters / 1e6);
        ReadingJson json = new ReadingJson(false);
        long written = 0;
        try (ReaderModel model = bench.model()) {
            BenchReader reader = bench.reader(model);
            long start = System.nanoTime();
            long cpu = cpu();
            for (Article article : articles) {
                written += json.line(reader.read(article)).length();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double coreSeconds = (cpu() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%.1f s, %.1f core-seconds, %.1f million characters of records%n",
                    seconds,
                    coreSeconds,
                    written / 1e6);
            figure("failures", reader.failures());
            figure("sentences_per_core_second", sentences / coreSeconds);
            figure("articles_per_second", articles.size() / seconds);
        }
        figure("start_seconds", start(bench.home()));
        figure("peak_mb", peakMegabytes());
    }

    private static void figure(String name, double value) {
        System.out.printf(Locale.ROOT, "speed.%s %.2f%n", name, value);
    }

    /** Evenly over the whole corpus, the same ones each time. */
    private static List<Article> articles(Path shared, int wanted) {
        List<JsonNode> all = Corpus.lines(shared.resolve("corpora/open/talks/releases_and_wikinews.jsonl.gz"));
        List<Article> articles = new ArrayList<>();
        int some = Math.min(wanted, all.size());
        for (int i = 0; i < some; i++) {
            articles.add(Corpus.article(all.get((int) ((long) i * all.size() / some))));
        }
        return articles;
    }

    /** From the command to the first record of an example, the median of some; the first of all may build. */
    private static double start(Path home) throws IOException, InterruptedException {
        double[] seconds = new double[STARTS];
        once(home);
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = once(home);
        }
        Arrays.sort(seconds);
        return seconds[STARTS / 2];
    }

    private static double once(Path home) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process parley = new ProcessBuilder(
                        home.resolve("parley").toString(),
                        "read",
                        "--format",
                        "jsonl",
                        home.resolve("examples/geneva-talks.txt").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int first = parley.getInputStream().read();
        double seconds = (System.nanoTime() - start) / 1e9;
        parley.getInputStream().readAllBytes();
        if (parley.waitFor() != 0 || first < 0) {
            throw new IOException("./parley read gives no record");
        }
        return seconds;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The most memory this process held; 0 where the system does not say. */
    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
