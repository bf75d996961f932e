package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which dossier of the program is which of gold: those that share most articles, then those of the same kind. */
final class ClusterPairs {
    private record Pair(double score, int gold, int read) {}

    private ClusterPairs() {}

    /** From the index of gold's to the index of the program's. */
    static Map<Integer, Integer> of(List<JsonNode> golds, List<JsonNode> reads) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            Set<String> want = texts(golds.get(i).path("reports"));
            for (int j = 0; j < reads.size(); j++) {
                Set<String> got = urls(reads.get(j));
                int both = (int) want.stream().filter(got::contains).count();
                if (both > 0) {
                    boolean sameKind = kind(golds.get(i)).equals(kind(reads.get(j)));
                    pairs.add(new Pair(2.0 * both / (want.size() + got.size()) + (sameKind ? 0.25 : 0), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score)
                .thenComparing(Pair::gold)
                .thenComparing(Pair::read));
        Map<Integer, Integer> aligned = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!aligned.containsKey(pair.gold) && taken.add(pair.read)) {
                aligned.put(pair.gold, pair.read);
            }
        }
        return aligned;
    }

    static String kind(JsonNode dossier) {
        return Wording.encounter(dossier.path("kind").asText());
    }

    static Set<String> urls(JsonNode dossier) {
        Set<String> urls = new TreeSet<>();
        dossier.path("reports").forEach(report -> {
            if (report.hasNonNull("url")) {
                urls.add(report.path("url").asText());
            }
        });
        return urls;
    }

    static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
