package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.actors.directory.Directory;
import parley.bench.score.ClusterAsOf;
import parley.bench.score.ClusterScore;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.intake.Intake;
import parley.language.model.ReaderModel;
import parley.merge.Filed;
import parley.merge.Merge;
import parley.merge.Merged;
import parley.merge.Rulings;
import parley.show.MergedJson;
import parley.text.Article;

/** {@code bench/cluster}: reads articles about the same talks, merges them, and scores the dossiers and links. */
public final class ClusterBench {
    private static final String USAGE = """
            usage: bench/cluster CLUSTER_DIR [--misses] [-o DIR]

            Reads articles.jsonl, merges, and scores against gold.json.
              --misses  what is missing and what is false, on standard error
              -o DIR    keep dossiers.json and claims.json there""";

    private ClusterBench() {}

    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean misses = words.remove("--misses");
        int o = words.indexOf("-o");
        Path out = o < 0 || o + 1 == words.size() ? null : Path.of(words.get(o + 1));
        if (out != null) {
            words.subList(o, o + 2).clear();
        }
        if (words.size() != 1 || words.get(0).startsWith("-")) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Path cluster = Path.of(words.get(0));
        Workbench bench = new Workbench();
        try (ReaderModel model = bench.model()) {
            List<Filed> filed = file(cluster.resolve("articles.jsonl"), bench.reader(model));
            Merged merged = merge(filed);
            if (out != null) {
                Files.createDirectories(out);
                Files.writeString(out.resolve("dossiers.json"), MergedJson.dossiers(merged.dossiers()));
                Files.writeString(out.resolve("claims.json"), MergedJson.claims(merged.claims()));
            }
            JsonNode gold =
                    new ObjectMapper().readTree(cluster.resolve("gold.json").toFile());
            print(gold, score(gold, merged), filed, misses);
        }
    }

    /** In the order of the file, an hour apart. */
    static List<Filed> file(Path articles, BenchReader reader) {
        List<Filed> filed = new ArrayList<>();
        try (Stream<Arrival> arrivals =
                new Intake(Given.NOTHING).arrivals(List.of(articles.toString()), InputStream.nullInputStream())) {
            arrivals.forEach(arrival -> {
                if (arrival instanceof Arrival.Accepted accepted) {
                    Article article = accepted.article();
                    Instant now = Instant.EPOCH.plusSeconds(3600L * filed.size());
                    filed.add(new Filed(reader.read(article), said(article), now, Filed.Standing.CURRENT));
                }
            });
        }
        return filed;
    }

    /** Articles of a cluster have their time of publication with its zone. */
    private static OffsetDateTime said(Article article) {
        return OffsetDateTime.parse(String.valueOf(
                article.origin().published() == null
                        ? null
                        : article.origin().published().written()));
    }

    static Merged merge(List<Filed> filed) {
        return new Merge(Directory.bundled()).of(filed, Rulings.NONE);
    }

    static ClusterScore score(JsonNode gold, Merged merged) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return ClusterScore.of(
                gold,
                mapper.readTree(MergedJson.dossiers(merged.dossiers())),
                mapper.readTree(MergedJson.claims(merged.claims())));
    }

    private static void print(JsonNode gold, ClusterScore score, List<Filed> filed, boolean misses) throws IOException {
        List<String> wrong = asOf(gold, filed);
        if (misses) {
            score.misses().forEach(System.err::println);
            wrong.forEach(System.err::println);
        }
        System.out.print(score);
        score.rows().forEach((name, row) -> System.out.println(name + ".f1 " + ClusterScore.rounded(row.f1())));
        System.out.println("wrong_merges " + score.wrongMerges());
        System.out.println("as_of " + (gold.path("as_of").size() - wrong.size()) + " of "
                + gold.path("as_of").size());
        System.out.println("dossiers.f1 " + ClusterScore.rounded(score.headline()));
        System.out.println("links.f1 " + ClusterScore.rounded(score.f1("links")));
    }

    /** What was not known at an earlier time as gold says. */
    private static List<String> asOf(JsonNode gold, List<Filed> filed) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode question : gold.path("as_of")) {
            List<Filed> then = new ArrayList<>();
            for (Filed each : filed) {
                then.add(each);
                if (question.path("filed_through").asText().equals(each.url())) {
                    break;
                }
            }
            JsonNode dossiers = new ObjectMapper()
                    .readTree(MergedJson.dossiers(merge(then).dossiers()))
                    .path("dossiers");
            String status = ClusterAsOf.status(gold, question.path("dossier").asText(), dossiers);
            if (!status.equals(question.path("status").asText())) {
                wrong.add("as of " + question.path("filed_through").asText() + ": "
                        + question.path("dossier").asText() + " is " + status + ", not "
                        + question.path("status").asText());
            }
        }
        return wrong;
    }
}
