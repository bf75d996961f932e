package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names the actors of gold and reading so that the same one has the same key on both sides. */
final class ActorKeys {
    private static final String UNNAMED = "UNNAMED";
    private static final Set<String> COLLECTIVE = Set.of("organisation", "state", "delegation");

    private final JsonNode goldActors;
    private final Map<String, String> gold = new HashMap<>();
    private final Map<String, String> read = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    ActorKeys(JsonNode goldActors, JsonNode readActors) {
        this.goldActors = goldActors;
        for (JsonNode actor : goldActors) {
            gold.put(actor.path("id").asText(), goldKey(actor));
            called.put(
                    "gold " + actor.path("id").asText(),
                    actor.path("names").path(0).asText());
            if (kind(actor).equals("person") && actor.has("state")) {
                states.put(goldKey(actor), actor.path("state").asText());
            }
        }
        readActors.forEach(actor -> {
            read.put(actor.path("id").asText(), readKey(actor));
            called.put("read " + actor.path("id").asText(), actor.path("name").asText());
        });
    }

    String ofGold(String id) {
        return gold.getOrDefault(id, "?" + id);
    }

    String ofRead(String id) {
        return read.getOrDefault(id, "??" + id);
    }

    /** The name behind a key that tells none. */
    String goldName(String id) {
        return ofGold(id).equals(UNNAMED) ? called.getOrDefault("gold " + id, "") : "";
    }

    String readName(String id) {
        return ofRead(id).equals(UNNAMED) ? called.getOrDefault("read " + id, "") : "";
    }

    /** Whether gold says of which state this person is. */
    boolean stateMatters(String key) {
        return states.containsKey(key);
    }

    private static String goldKey(JsonNode actor) {
        if (kind(actor).equals("unnamed")) {
            return UNNAMED;
        }
        if (isState(actor)) {
            return "STATE:" + actor.path("state").asText();
        }
        return kind(actor).toUpperCase(Locale.ROOT) + ":"
                + Wording.norm(actor.path("names").path(0).asText());
    }

    private static boolean isState(JsonNode actor) {
        return Set.of("state", "delegation").contains(kind(actor)) && actor.has("state");
    }

    private static String kind(JsonNode actor) {
        return actor.path("kind").asText();
    }

    private static Set<String> accepted(JsonNode goldActor) {
        List<String> names = new ArrayList<>();
        goldActor.path("names").forEach(name -> names.add(name.asText()));
        return Wording.norms(names);
    }

    private String readKey(JsonNode actor) {
        String kind = kind(actor);
        String name = Wording.norm(actor.path("name").asText());
        if (kind.equals("unnamed")) {
            return UNNAMED;
        }
        if (isState(actor)) {
            return "STATE:" + actor.path("state").asText();
        }
        Set<String> names = new HashSet<>(Set.of(name));
        for (JsonNode mention : actor.path("mentions")) {
            String quote = mention.path("quote").asText();
            if (Wording.words(quote).size() > 1) {
                names.add(Wording.norm(quote));
            }
        }
        for (JsonNode candidate : goldActors) { // somebody known only by role may be filed under any kind
            if (kind(candidate).equals("unnamed")
                    && accepted(candidate).stream().anyMatch(names::contains)) {
                return UNNAMED;
            }
        }
        for (JsonNode candidate : goldActors) {
            boolean alike =
                    kind(candidate).equals(kind) || (COLLECTIVE.contains(kind) && COLLECTIVE.contains(kind(candidate)));
            if (alike && accepted(candidate).stream().anyMatch(names::contains)) {
                return goldKey(candidate);
            }
        }
        Set<String> byLastName = kind.equals("person") && !name.isEmpty() ? byLastName(actor, name) : Set.of();
        return byLastName.size() == 1 ? byLastName.iterator().next() : (kind + ":" + name).toUpperCase(Locale.ROOT);
    }

    private Set<String> byLastName(JsonNode actor, String name) {
        String state = actor.path("state").asText();
        Set<String> keys = new HashSet<>();
        for (JsonNode candidate : goldActors) {
            String other = candidate.path("state").asText();
            boolean otherState = !state.isEmpty() && !other.isEmpty() && !state.equals(other);
            if (kind(candidate).equals("person")
                    && !otherState
                    && accepted(candidate).stream().anyMatch(n -> lastWord(n).equals(lastWord(name)))) {
                keys.add(goldKey(candidate));
            }
        }
        return keys;
    }

    private static String lastWord(String norm) {
        return norm.substring(norm.lastIndexOf(' ') + 1);
    }
}
