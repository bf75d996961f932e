package parley.bench.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of all articles together. The headline is the plain mean of the kinds' F1, so that none hides behind another. */
public record Table(int articles, int unread, Map<Kind, Counts> rows) {

    public static Table of(List<ArticleScore> scores) {
        Map<Kind, Counts> rows = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            rows.put(kind, scores.stream().map(score -> score.counts(kind)).reduce(Counts.NONE, Counts::plus));
        }
        int unread = (int) scores.stream().filter(score -> !score.read()).count();
        return new Table(scores.size(), unread, rows);
    }

    /** Kinds of which gold has nothing do not count. */
    public double headline() {
        return rows.values().stream()
                .filter(row -> row.gold() > 0)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(0);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(articles + " articles, " + unread + " without a reading\n");
        table.append("%-12s%10s%10s%10s%12s\n".formatted("kind", "precision", "recall", "F1", "gold facts"));
        rows.forEach((kind, row) -> table.append("%-12s%10s%10s%10s%12d\n"
                .formatted(
                        kind.key(), rounded(row.precision()), rounded(row.recall()), rounded(row.f1()), row.gold())));
        return table.append("records F1  " + rounded(headline()) + "\n").toString();
    }

    /** Figures by name: {@code records.f1}, then precision, recall and F1 of each kind. */
    public Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("records.f1", rounded(headline()));
        rows.forEach((kind, row) -> figures.put(kind.key() + ".f1", rounded(row.f1())));
        rows.forEach((kind, row) -> {
            figures.put(kind.key() + ".precision", rounded(row.precision()));
            figures.put(kind.key() + ".recall", rounded(row.recall()));
        });
        return figures;
    }

    /** Exact halves to the even digit, as Python rounds. */
    private static String rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
