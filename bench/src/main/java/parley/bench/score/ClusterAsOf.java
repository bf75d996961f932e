package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Asks the dossiers of an earlier time for one of gold's. */
public final class ClusterAsOf {
    private ClusterAsOf() {}

    /** The status of the dossier that is gold's {@code id}; "none" where there is no such dossier. */
    public static String status(JsonNode gold, String id, JsonNode dossiers) {
        List<JsonNode> golds = new ArrayList<>();
        gold.path("dossiers").forEach(golds::add);
        List<JsonNode> reads = new ArrayList<>();
        dossiers.forEach(reads::add);
        return ClusterPairs.of(golds, reads).entrySet().stream()
                .filter(pair -> golds.get(pair.getKey()).path("id").asText().equals(id))
                .map(pair -> reads.get(pair.getValue()).path("status").asText())
                .findFirst()
                .orElse("none");
    }
}
