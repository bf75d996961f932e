package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A record read as its opposite: held for planned, against for for. */
public record Inversion(String article, String gold, String read, String field, String wanted, String found) {
    private static final Set<Set<String>> OPPOSITES = Set.of(
            Set.of("held", "proposed"),
            Set.of("held", "planned"),
            Set.of("held", "postponed"),
            Set.of("held", "cancelled"),
            Set.of("planned", "cancelled"),
            Set.of("for", "against"),
            Set.of("positive", "negative"),
            Set.of("happened", "planned"),
            Set.of("happened", "denied"));

    /** Among the records that were read for one of gold, optional or not. */
    public static List<Inversion> of(ArticleScore score) {
        List<Inversion> inversions = new ArrayList<>();
        for (Alignment alignment : score.alignments()) {
            for (Alignment.Pair pair : alignment.pairs()) {
                for (String field : List.of("status", "stance", "polarity")) {
                    String wanted = value(pair.gold().json(), field);
                    String found = value(pair.read().json(), field);
                    if (!wanted.equals(found) && OPPOSITES.contains(Set.of(wanted, found))) {
                        inversions.add(new Inversion(
                                score.gold().name(),
                                pair.gold().id(),
                                pair.read().id(),
                                field,
                                wanted,
                                found));
                    }
                }
            }
        }
        return inversions;
    }

    private static String value(JsonNode record, String field) {
        return record.path(field).asText(field.equals("polarity") ? "positive" : "");
    }

    @Override
    public String toString() {
        return article + " " + gold + ": " + field + " " + wanted + " read as " + found + " (" + read + ")";
    }
}
