package parley.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/** Looks up of which state somebody is whom an article leaves without one: in what else was written of them in those days. */
final class Acquaintance {
    private static final int STRETCH = 10;

    private final Shelf shelf;
    private final Map<String, String> known = new HashMap<>();

    Acquaintance(Shelf shelf) {
        this.shelf = shelf;
    }

    static Set<String> keys(Filed filed) {
        Set<String> keys = new TreeSet<>();
        for (Actor actor : filed.reading().actors()) {
            if (isNamed(actor)) {
                keys.add(key(actor, stretch(filed)));
                keys.add(key(actor, stretch(filed) + 1));
            }
        }
        return keys;
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && Namesakes.words(actor.name()).size() > 1;
    }

    private static String key(Actor actor, long stretch) {
        return "who " + Namesakes.key(actor.name()) + ' ' + stretch;
    }

    private static long stretch(Filed filed) {
        return Math.floorDiv(filed.said().toLocalDate().toEpochDay(), STRETCH);
    }

    List<Told> introduce(List<Told> all) {
        return all.stream()
                .map(told -> told.parts().stream().anyMatch(part -> isStranger(part.actor()))
                        ? told.with(told.parts().stream()
                                .map(part -> new Told.Part(
                                        introduce(part.actor(), told.filed()), part.role(), part.insteadOf()))
                                .toList())
                        : told)
                .toList();
    }

    private static boolean isStranger(Actor actor) {
        return actor.state() == null && isNamed(actor);
    }

    private Actor introduce(Actor actor, Filed filed) {
        if (!isStranger(actor)) {
            return actor;
        }
        String state =
                known.computeIfAbsent(key(actor, stretch(filed)), key -> String.valueOf(usual(actor, stretch(filed))));
        return state.equals("null") ? actor : Told.of(actor, state);
    }

    private @Nullable String usual(Actor actor, long stretch) {
        Map<String, Integer> votes = new TreeMap<>();
        Map<String, Filed> articles = new TreeMap<>();
        for (long near = stretch; near <= stretch + 1; near++) {
            shelf.at(key(actor, near)).forEach(filed -> articles.put(filed.article(), filed));
        }
        for (Filed filed : articles.values()) {
            for (Actor other : filed.reading().actors()) {
                String state = other.state();
                if (state != null
                        && isNamed(other)
                        && Namesakes.key(other.name()).equals(Namesakes.key(actor.name()))) {
                    votes.merge(state, 1, Integer::sum);
                }
            }
        }
        return Votes.most(votes);
    }
}
