package parley.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.directory.Directory;
import parley.record.Actor;

/**
 * Settles of which state somebody is whom the directory does not know: what most articles make of them in those days. One that says
 * nothing is told, and one that makes a slip is outvoted.
 */
final class Acquaintance {
    private static final int STRETCH = 10;

    private final Shelf shelf;
    private final Directory directory;
    private final Map<String, Collection<Shelved>> naming = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    Acquaintance(Shelf shelf, Directory directory) {
        this.shelf = shelf;
        this.directory = directory;
    }

    static Set<String> labels(Filed filed) {
        Set<String> labels = new TreeSet<>();
        for (Actor actor : filed.reading().actors()) {
            if (isNamed(actor)) {
                labels.add(label(Namesakes.key(actor.name()), stretch(filed)));
            }
        }
        return labels;
    }

    private static boolean isNamed(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && Namesakes.words(actor.name()).size() > 1;
    }

    private static String label(String name, long stretch) {
        return stretch + " who " + name;
    }

    private static long stretch(Filed filed) {
        return Math.floorDiv(filed.said().toLocalDate().toEpochDay(), STRETCH);
    }

    List<Told> introduce(List<Told> all) {
        return all.stream()
                .map(told -> told.with(told.parts().stream()
                        .map(part -> new Told.Part(
                                introduce(part.actor(), told.filed()),
                                part.role(),
                                part.insteadOf().stream()
                                        .map(out -> introduce(out, told.filed()))
                                        .toList()))
                        .toList()))
                .toList();
    }

    /** Articles that make something else of a stranger since these articles are there. */
    Collection<Shelved> swayed(Collection<Shelved> by) {
        Map<String, Shelved> swayed = new TreeMap<>();
        for (Shelved shelved : by) {
            for (Actor actor : shelved.filed().reading().actors()) {
                if (isStranger(actor)) {
                    String name = Namesakes.key(actor.name());
                    long stretch = stretch(shelved.filed());
                    for (long near = stretch - 1; near <= stretch + 1; near++) {
                        if (!usual(name, near, Set.of()).equals(usual(name, near, by))) {
                            at(name, near).forEach(other -> swayed.put(other.article(), other));
                        }
                    }
                }
            }
        }
        return swayed.values();
    }

    private boolean isStranger(Actor actor) {
        return isNamed(actor) && directory.holdings(actor.name(), null).isEmpty();
    }

    private Actor introduce(Actor actor, Filed filed) {
        if (!isStranger(actor)) {
            return actor;
        }
        String name = Namesakes.key(actor.name());
        String state =
                known.computeIfAbsent(label(name, stretch(filed)), label -> usual(name, stretch(filed), Set.of()));
        return state.isEmpty() || state.equals(actor.state()) ? actor : Told.of(actor, state);
    }

    /** Nothing where nobody knows. */
    private String usual(String name, long stretch, Collection<Shelved> without) {
        Map<String, Integer> votes = new TreeMap<>();
        for (long near = stretch - 1; near <= stretch + 1; near++) {
            for (Shelved shelved : at(name, near)) {
                if (!without.contains(shelved)) {
                    vote(name, shelved.filed(), votes);
                }
            }
        }
        String most = Votes.most(votes);
        return most == null ? "" : most;
    }

    private static void vote(String name, Filed filed, Map<String, Integer> votes) {
        for (Actor actor : filed.reading().actors()) {
            String state = actor.state();
            if (state != null && isNamed(actor) && Namesakes.key(actor.name()).equals(name)) {
                votes.merge(state, 1, Integer::sum);
            }
        }
    }

    private Collection<Shelved> at(String name, long stretch) {
        return naming.computeIfAbsent(label(name, stretch), label -> shelf.at(Set.of(label)));
    }
}
