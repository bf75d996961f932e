package parley.bench.score;

import java.util.List;
import java.util.Set;

/**
 * One thing that a record states: a field's name and its values, or a place under all the names it goes by.
 *
 * @param who what the actor is called, for people to read; two facts are the same whatever this is
 */
record Fact(String name, List<String> values, Set<String> places, String who) {

    Fact(String name, String... values) {
        this(name, List.of(values), Set.of(), "");
    }

    Fact called(String who) {
        return new Fact(name, values, places, who);
    }

    static Fact place(Set<String> names) {
        return new Fact("place", List.of(), names, "");
    }

    /** Places are the same where the words of one's name are among those of the other's. */
    boolean same(Fact other) {
        if (!name.equals(other.name) || !values.equals(other.values) || places.isEmpty() != other.places.isEmpty()) {
            return false;
        }
        return places.isEmpty()
                || places.stream().anyMatch(a -> other.places.stream().anyMatch(b -> nested(a, b)));
    }

    boolean among(List<Fact> facts) {
        return facts.stream().anyMatch(this::same);
    }

    private static boolean nested(String one, String other) {
        List<String> some = Wording.words(one);
        List<String> others = Wording.words(other);
        return others.containsAll(some) || some.containsAll(others);
    }

    /** As shown to people, without the name. */
    String value() {
        String value = places.isEmpty() ? String.join(" ", values) : String.join(" | ", places);
        return who.isEmpty() ? value : value + " (" + who + ")";
    }
}
