package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Contradictions and denials as articles and what they are about, and pairs of copies. */
final class ClusterLinks {
    private ClusterLinks() {}

    static Set<List<String>> read(Iterable<JsonNode> all) {
        Set<List<String>> links = new HashSet<>();
        for (JsonNode item : all) {
            Map<String, String> urls = new HashMap<>();
            item.path("reports")
                    .forEach(report -> urls.put(
                            report.path("id").asText(), report.path("url").asText()));
            for (JsonNode link : item.path("links")) {
                String kind = link.path("kind").asText();
                String from = urls.getOrDefault(link.path("from").asText(), "");
                String to = urls.getOrDefault(link.path("to").asText(), "");
                if (Set.of("contradicts", "denies").contains(kind) && !from.isEmpty() && !to.isEmpty()) {
                    links.add(link(kind, link.path("about").asText(), from, to));
                }
            }
        }
        return links;
    }

    static Set<List<String>> gold(JsonNode gold) {
        Set<List<String>> links = new HashSet<>();
        gold.path("contradictions")
                .forEach(link -> links.add(link("contradicts", about(link), end(link, "a"), end(link, "b"))));
        gold.path("denials").forEach(link -> links.add(link("denies", about(link), end(link, "by"), end(link, "of"))));
        return links;
    }

    private static String about(JsonNode link) {
        return link.path("about").asText();
    }

    private static String end(JsonNode link, String name) {
        return link.path(name).path(0).asText();
    }

    /** A contradiction has no direction. */
    private static List<String> link(String kind, String about, String from, String to) {
        boolean turn = kind.equals("contradicts") && from.compareTo(to) > 0;
        return List.of(kind, about, turn ? to : from, turn ? from : to);
    }

    static Set<Set<String>> copies(Iterable<JsonNode> all) {
        Map<String, String> urls = new HashMap<>();
        List<JsonNode> copies = new ArrayList<>();
        for (JsonNode item : all) {
            for (JsonNode report : item.path("reports")) {
                urls.put(report.path("article").asText(), report.path("url").asText());
                if (report.has("copy_of")) {
                    copies.add(report);
                }
            }
        }
        Set<Set<String>> pairs = new HashSet<>();
        for (JsonNode copy : copies) {
            String original = copy.path("copy_of").asText();
            pairs.add(new TreeSet<>(List.of(copy.path("url").asText(), urls.getOrDefault(original, original))));
        }
        return pairs;
    }

    static Set<Set<String>> goldCopies(JsonNode gold) {
        Set<Set<String>> pairs = new HashSet<>();
        gold.path("copies").forEach(pair -> pairs.add(ClusterPairs.texts(pair)));
        return pairs;
    }
}
