package parley.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.bench.score.ArticleScore;
import parley.bench.score.GoldArticle;
import parley.bench.score.Inversion;
import parley.bench.score.MissReport;
import parley.bench.score.Table;
import parley.language.model.ReaderModel;
import parley.record.json.ReadingJson;

/** {@code bench/reading}: reads the articles of a gold folder, or takes readings that are there, and scores them. */
public final class ReadingBench {
    private static final String USAGE = """
            usage: bench/reading GOLD_DIR [NAME…] [--misses] [-o DIR | --from DIR]

            Reads the articles of a folder of gold (NAME.gold.json), or those named, and scores the readings.
              --misses    which facts were missed and which are false, on standard error
              -o DIR      keep the readings there, NAME.json each
              --from DIR  read nothing: score the readings there""";

    private record Request(
            Path gold,
            List<String> names,
            boolean misses,
            @Nullable Path out,
            @Nullable Path from) {
        static @Nullable Request of(String... args) {
            List<String> words = new ArrayList<>();
            boolean misses = false;
            Path out = null;
            Path from = null;
            for (int i = 0; i < args.length; i++) {
                boolean last = i == args.length - 1;
                if (args[i].equals("--misses")) {
                    misses = true;
                } else if (args[i].equals("-o") && !last) {
                    out = Path.of(args[++i]);
                } else if (args[i].equals("--from") && !last) {
                    from = Path.of(args[++i]);
                } else if (args[i].startsWith("-")) {
                    return null;
                } else {
                    words.add(args[i]);
                }
            }
            return words.isEmpty()
                    ? null
                    : new Request(Path.of(words.get(0)), words.subList(1, words.size()), misses, out, from);
        }

        List<GoldArticle> articles() {
            return GoldArticle.folder(gold).stream()
                    .filter(article -> names.isEmpty() || names.contains(article.name()))
                    .toList();
        }
    }

    private ReadingBench() {}

    public static void main(String[] args) throws IOException {
        Request request = Request.of(args);
        if (request == null) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        List<ArticleScore> scores = request.from == null ? read(request) : score(request.articles(), request.from);
        List<Inversion> inversions = new ArrayList<>();
        scores.forEach(score -> inversions.addAll(Inversion.of(score)));
        if (request.misses) {
            MissReport report = new MissReport();
            scores.forEach(report::add);
            System.err.println(report);
        }
        print(Table.of(scores), inversions.size(), isLondon(scores));
    }

    private static List<ArticleScore> score(List<GoldArticle> articles, Path readings) {
        return articles.stream()
                .map(article -> ArticleScore.of(article, article.reading(readings)))
                .toList();
    }

    private static List<ArticleScore> read(Request request) throws IOException {
        List<ArticleScore> scores = new ArrayList<>();
        Workbench bench = new Workbench();
        ReadingJson json = new ReadingJson(true);
        ObjectMapper mapper = new ObjectMapper();
        if (request.out != null) {
            Files.createDirectories(request.out);
        }
        try (ReaderModel model = bench.model()) {
            BenchReader reader = bench.reader(model);
            for (GoldArticle article : request.articles()) {
                String reading = json.pretty(reader.read(article.article()));
                if (request.out != null) {
                    Files.writeString(request.out.resolve(article.name() + ".json"), reading);
                }
                scores.add(ArticleScore.of(article, mapper.readTree(reading)));
            }
        }
        return scores;
    }

    private static boolean isLondon(List<ArticleScore> scores) {
        return scores.size() == 1 && scores.get(0).gold().name().equals("london-talks");
    }

    private static void print(Table table, int inversions, boolean london) {
        System.out.println(table);
        table.figures().forEach((name, value) -> {
            System.out.println(name + " " + value);
            if (london && name.equals("records.f1")) {
                System.out.println("london.f1 " + value);
            }
        });
        System.out.println("inversions " + inversions);
    }
}
