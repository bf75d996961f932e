package parley.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same table as {@code score_cluster.py}, on gold that was spoiled in many ways. */
class ScoreClusterPyTest {
    private static final Path SHARED =
            Path.of(System.getenv("PARLEY_SHARED") == null ? "../../shared" : System.getenv("PARLEY_SHARED"));
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void agrees() throws Exception {
        Path script = SHARED.resolve("bench/score_cluster.py");
        assumeTrue(Files.exists(script) && hasPython(), "needs the developers' scorer and python3");
        for (Path cluster : new Path[] {SHARED.resolve("bench/cluster-geneva"), Path.of("src/test/cluster")}) {
            JsonNode gold = MAPPER.readTree(cluster.resolve("gold.json").toFile());
            for (int seed = 0; seed < 8; seed++) {
                ObjectNode dossiers = spoiled(gold, new Random(seed), seed);
                assertThat(ClusterScore.of(gold, dossiers, MAPPER.createObjectNode()))
                        .as("%s, %d", cluster, seed)
                        .hasToString(python(script, cluster, dossiers));
            }
        }
    }

    private String python(Path script, Path cluster, JsonNode dossiers) throws IOException, InterruptedException {
        Path file = folder.resolve("dossiers.json");
        Files.writeString(file, dossiers.toString());
        Process python = new ProcessBuilder("python3", script.toString(), cluster.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String table = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(table).isZero();
        return table;
    }

    /** Gold as dossiers, spoiled the more the larger {@code share}: dossiers, reports, people and fields are lost. */
    private static ObjectNode spoiled(JsonNode gold, Random chance, int share) {
        ObjectNode all = MAPPER.createObjectNode();
        ArrayNode dossiers = all.putArray("dossiers");
        for (JsonNode wanted : gold.path("dossiers")) {
            ObjectNode dossier = wanted.deepCopy();
            Map<String, String> ids = new HashMap<>();
            ArrayNode reports = dossier.putArray("reports");
            wanted.path("reports").forEach(url -> {
                if (chance.nextInt(20) >= share) {
                    ids.put(url.asText(), "r" + ids.size());
                    reports.addObject()
                            .put("id", ids.get(url.asText()))
                            .put("article", "sha256:" + url.asText())
                            .put("url", url.asText());
                }
            });
            dossier.path("history")
                    .forEach(change -> ((ObjectNode) change)
                            .putArray("reports")
                            .add(ids.getOrDefault(change.path("article").asText(), "none")));
            dossier.path("history").forEach(change -> ((ObjectNode) change).remove("article"));
            dossier.path("participants").forEach(seat -> name((ObjectNode) seat.path("actor")));
            dossier.path("participants")
                    .forEach(seat -> seat.path("instead_of").forEach(out -> name((ObjectNode) out)));
            if (dossier.path("place").isArray()) {
                dossier.set("place", dossier.path("place").path(0));
            }
            for (String field : new String[] {"status", "level", "place", "when", "independent", "participants"}) {
                if (chance.nextInt(20) < share) {
                    dossier.remove(field);
                }
            }
            link(gold.path("denials"), "denies", "by", "of", ids, dossier);
            link(gold.path("contradictions"), "contradicts", "a", "b", ids, dossier);
            if (chance.nextInt(20) >= share) {
                dossiers.add(dossier);
            }
        }
        return all;
    }

    private static void name(ObjectNode actor) {
        actor.set("name", actor.path("names").path(0));
        actor.remove("names");
    }

    private static void link(
            JsonNode links, String kind, String from, String to, Map<String, String> ids, ObjectNode dossier) {
        ArrayNode out = dossier.withArray("links");
        for (JsonNode link : links) {
            String one = ids.get(link.path(from).path(0).asText());
            String other = ids.get(link.path(to).path(0).asText());
            if (one != null && other != null) {
                out.addObject()
                        .put("kind", kind)
                        .put("about", link.path("about").asText())
                        .put("from", one)
                        .put("to", other);
            }
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
