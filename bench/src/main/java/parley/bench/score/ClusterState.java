package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The state of one dossier against gold's: its fields, and everybody with role and whom they stand in for. */
final class ClusterState {
    private static final List<String> FIELDS = List.of("status", "level", "place", "when");

    private ClusterState() {}

    /** {@code missed} hears of each field that is wrong. */
    static Counts compare(JsonNode gold, JsonNode read, Consumer<String> missed) {
        int hit = 0;
        int got = 1;
        int want = 1;
        hit += field("kind", ClusterPairs.kind(gold), Set.of(ClusterPairs.kind(read)), missed);
        for (String field : FIELDS) {
            if (gold.has(field)) {
                want++;
                got += read.has(field) ? 1 : 0;
                hit += read.has(field)
                        ? field(field, value(field, read), accepted(field, gold), missed)
                        : field(field, "nothing", Set.of(), missed);
            }
        }
        return new Counts(hit, got, want).plus(people(gold.path("participants"), read.path("participants")));
    }

    private static int field(String field, String value, Set<String> accepted, Consumer<String> missed) {
        if (accepted.contains(value)) {
            return 1;
        }
        missed.accept(field + " is " + value + ", not " + accepted);
        return 0;
    }

    private static String value(String field, JsonNode dossier) {
        JsonNode value = dossier.path(field);
        return switch (field) {
            case "when" -> day(value);
            case "place" -> Wording.norm(value.asText());
            default -> value.asText();
        };
    }

    private static Set<String> accepted(String field, JsonNode gold) {
        JsonNode value = gold.path(field);
        if (field.equals("place") && value.isArray()) {
            return Wording.norms(ClusterPairs.texts(value));
        }
        return Set.of(value(field, gold));
    }

    private static String day(JsonNode when) {
        String value = when.isObject() ? when.path("value").asText() : when.asText();
        return value.substring(0, Math.min(10, value.length()));
    }

    static Counts people(JsonNode gold, JsonNode read) {
        int hit = 0;
        int got = 0;
        int want = 0;
        List<JsonNode> left = new ArrayList<>();
        read.forEach(left::add);
        for (JsonNode wanted : gold) {
            want += facts(wanted);
            JsonNode found = left.stream()
                    .filter(one -> same(wanted.path("actor"), one.path("actor")))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                left.remove(found);
                got += facts(found);
                hit += isAbsent(wanted) == isAbsent(found) ? 1 : 0;
                hit += facts(wanted) + facts(found) == 4 && standsInForAll(wanted, found) ? 1 : 0;
            }
        }
        return new Counts(hit, got + left.stream().mapToInt(ClusterState::facts).sum(), want);
    }

    /** One for being there in the right role, one for standing in for the right ones. */
    private static int facts(JsonNode participant) {
        return participant.path("instead_of").isEmpty() ? 1 : 2;
    }

    private static boolean isAbsent(JsonNode participant) {
        return participant.path("role").asText().equals("absent");
    }

    private static boolean standsInForAll(JsonNode wanted, JsonNode found) {
        return StreamSupport.stream(wanted.path("instead_of").spliterator(), false)
                .allMatch(out -> StreamSupport.stream(found.path("instead_of").spliterator(), false)
                        .anyMatch(other -> same(out, other)));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        Set<String> both = names(one);
        both.retainAll(names(other));
        return !both.isEmpty();
    }

    /** Every name to know an actor by; a state and its delegation are one. */
    private static Set<String> names(JsonNode actor) {
        Set<String> names = new TreeSet<>();
        if (actor.has("names")) {
            names.addAll(Wording.norms(ClusterPairs.texts(actor.path("names"))));
        } else if (actor.has("name")) {
            names.add(Wording.norm(actor.path("name").asText()));
        }
        if (Set.of("state", "delegation").contains(actor.path("kind").asText()) && actor.has("state")) {
            names.add("state:" + actor.path("state").asText());
        }
        return names;
    }

    /** Each line of a history as what, to and the article that first says it. */
    static Set<List<String>> history(JsonNode dossier) {
        Map<String, String> urls = new HashMap<>();
        dossier.path("reports")
                .forEach(report ->
                        urls.put(report.path("id").asText(), report.path("url").asText()));
        Set<List<String>> history = new HashSet<>();
        for (JsonNode change : dossier.path("history")) {
            String what = change.path("what").asText();
            boolean named = what.equals("status") || what.equals("level");
            String article = change.has("article")
                    ? change.path("article").asText()
                    : urls.getOrDefault(change.path("reports").path(0).asText(), "");
            history.add(List.of(what, named ? Wording.norm(change.path("to").asText()) : "", article));
        }
        return history;
    }
}
