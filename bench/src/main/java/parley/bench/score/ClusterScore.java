package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the archive makes of a cluster of articles, against gold: {@code score_cluster.py} in Java.
 *
 * @param rows what was counted, by name
 * @param wrongMerges dossiers that put together articles of different encounters
 * @param misses what is missing or false, in words
 */
public record ClusterScore(Map<String, Counts> rows, int wrongMerges, List<String> misses) {

    /** {@code dossiers} and {@code claims} as in the record format. */
    public static ClusterScore of(JsonNode gold, JsonNode dossiers, JsonNode claims) {
        Counting counting = new Counting();
        counting.dossiers(list(gold.path("dossiers")), list(dossiers.path("dossiers")));
        List<JsonNode> all = list(dossiers.path("dossiers"));
        all.addAll(list(claims.path("claims")));
        counting.sets("copies", ClusterLinks.goldCopies(gold), ClusterLinks.copies(all));
        counting.sets("links", ClusterLinks.gold(gold), ClusterLinks.read(all));
        counting.rows.values().removeIf(row -> row.gold() == 0);
        return new ClusterScore(counting.rows, counting.wrongMerges, counting.misses);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    /** The plain mean of the rows' F1. */
    public double headline() {
        return rows.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    }

    public double f1(String row) {
        return rows.getOrDefault(row, Counts.NONE).f1();
    }

    private static final class Counting {
        final Map<String, Counts> rows = new LinkedHashMap<>();
        final List<String> misses = new ArrayList<>();
        int wrongMerges;

        Counting() {
            List.of("state", "history", "reports", "independent", "copies", "links")
                    .forEach(row -> rows.put(row, Counts.NONE));
        }

        void add(String row, int hit, int read, int gold) {
            rows.merge(row, new Counts(hit, read, gold), Counts::plus);
        }

        void dossiers(List<JsonNode> golds, List<JsonNode> reads) {
            Map<Integer, Integer> pairs = ClusterPairs.of(golds, reads);
            for (int i = 0; i < golds.size(); i++) {
                JsonNode gold = golds.get(i);
                if (!gold.path("optional").asBoolean()) {
                    Integer at = pairs.get(i);
                    dossier(gold, at == null ? null : reads.get(at));
                }
            }
            for (int j = 0; j < reads.size(); j++) {
                Set<String> urls = ClusterPairs.urls(reads.get(j));
                if (!pairs.containsValue(j)) {
                    misses.add(
                            "dossier not in gold: " + reads.get(j).path("kind").asText() + " " + urls);
                    add("reports", 0, reads.get(j).path("reports").size(), 0);
                }
                boolean fits = golds.stream()
                        .anyMatch(
                                gold -> ClusterPairs.texts(gold.path("reports")).containsAll(urls));
                if (urls.size() > 1 && !fits) {
                    misses.add("of no one encounter: " + urls);
                    wrongMerges++;
                }
            }
        }

        private void dossier(JsonNode gold, @Nullable JsonNode read) {
            String id = gold.path("id").asText();
            Set<String> reports = ClusterPairs.texts(gold.path("reports"));
            boolean counted = gold.has("independent");
            if (read == null) {
                misses.add(id + ": no dossier");
                rows.merge(
                        "state",
                        new Counts(
                                0,
                                0,
                                ClusterState.compare(gold, gold, word -> {}).gold()),
                        Counts::plus);
                add("history", 0, 0, gold.path("history").size());
                add("reports", 0, 0, reports.size());
                add("independent", 0, 0, counted ? 1 : 0);
                return;
            }
            rows.merge("state", ClusterState.compare(gold, read, word -> misses.add(id + ": " + word)), Counts::plus);
            sets("history", ClusterState.history(gold), ClusterState.history(read));
            Set<String> heard = ClusterPairs.urls(read);
            add("reports", (int) heard.stream().filter(reports::contains).count(), heard.size(), reports.size());
            if (counted) {
                boolean right = gold.path("independent").asInt()
                        == read.path("independent").asInt(-1);
                add("independent", right ? 1 : 0, read.has("independent") ? 1 : 0, 1);
                if (!right) {
                    misses.add(
                            id + ": independent is " + read.path("independent").asInt() + ", not "
                                    + gold.path("independent").asInt());
                }
            }
        }

        <T> void sets(String row, Set<T> gold, Set<T> read) {
            gold.stream().filter(one -> !read.contains(one)).forEach(one -> misses.add(row + " missed: " + one));
            read.stream().filter(one -> !gold.contains(one)).forEach(one -> misses.add(row + " false: " + one));
            add(row, (int) gold.stream().filter(read::contains).count(), read.size(), gold.size());
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(
                "%-12s%10s%10s%10s%12s\n".formatted("what", "precision", "recall", "F1", "gold facts"));
        rows.forEach((name, row) -> table.append("%-12s%10s%10s%10s%12d\n"
                .formatted(name, rounded(row.precision()), rounded(row.recall()), rounded(row.f1()), row.gold())));
        return table.append("dossiers F1  " + rounded(headline()) + "\n").toString();
    }

    /** Exact halves to the even digit, as Python rounds. */
    public static String rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
