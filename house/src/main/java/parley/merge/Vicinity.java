package parley.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/** Articles about the same matter: two of those whom they are chiefly about, in the same days. */
final class Vicinity {
    private static final int STRETCH = 10;
    private static final int CHIEF = 5;

    private final Shelf shelf;
    private final Map<String, Collection<Shelved>> near = new HashMap<>();

    Vicinity(Shelf shelf) {
        this.shelf = shelf;
    }

    static Set<String> labels(Filed filed) {
        return labels(filed, 0, 0);
    }

    static Set<String> looks(Filed filed) {
        return labels(filed, -1, 1);
    }

    private static Set<String> labels(Filed filed, int from, int to) {
        long stretch = Math.floorDiv(filed.said().toLocalDate().toEpochDay(), STRETCH);
        Set<String> labels = new TreeSet<>();
        for (List<String> chief : List.of(chief(filed, Vicinity::body), chief(filed, Vicinity::person))) {
            for (int i = 0; i < chief.size(); i++) {
                for (int j = i + 1; j < chief.size(); j++) {
                    for (int shift = from; shift <= to; shift++) {
                        labels.add(stretch + shift + " " + chief.get(i) + '&' + chief.get(j));
                    }
                }
            }
        }
        return labels;
    }

    private static @Nullable String body(Actor actor) {
        boolean organisation = actor.kind() == Actor.Kind.ORGANISATION && actor.state() == null;
        return organisation ? Namesakes.key(actor.name()) : actor.state();
    }

    private static @Nullable String person(Actor actor) {
        boolean named = actor.kind() == Actor.Kind.PERSON
                && Namesakes.words(actor.name()).size() > 1;
        return named ? Namesakes.key(actor.name()) : null;
    }

    /** Those most often mentioned, by their names' order. */
    private static List<String> chief(Filed filed, Function<Actor, @Nullable String> name) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Actor actor : filed.reading().actors()) {
            String found = name.apply(actor);
            if (found != null) {
                counts.merge(found, actor.mentions().size(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHIEF)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The others, in an order of their own. */
    Collection<Shelved> near(Shelved shelved) {
        return near.computeIfAbsent(shelved.article(), article -> {
            Map<String, Shelved> found = new TreeMap<>();
            shelf.at(shelved.vicinity()).forEach(other -> found.put(other.article(), other));
            found.remove(article);
            return found.values();
        });
    }
}
