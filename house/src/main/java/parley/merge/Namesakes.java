package parley.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/** Whether two names are of the same actor. */
final class Namesakes {
    private Namesakes() {}

    static boolean same(Actor a, Actor b) {
        if (isState(a) || isState(b)) {
            return isState(a) && isState(b) && a.state() != null && a.state().equals(b.state());
        }
        if (a.kind() != b.kind()) {
            return false;
        }
        return switch (a.kind()) {
            case PERSON -> samePerson(a, b);
            case STATE, DELEGATION, ORGANISATION -> key(a.name()).equals(key(b.name())) && agree(a.state(), b.state());
            case UNNAMED ->
                a.state() != null
                        && a.state().equals(b.state())
                        && key(a.name()).equals(key(b.name()));
        };
    }

    /** A state and its delegation are one. */
    static boolean isState(Actor actor) {
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.DELEGATION && actor.state() != null;
    }

    /** Two full names that are alike are one person, whatever states a reader made of them; a family name needs the state. */
    private static boolean samePerson(Actor a, Actor b) {
        List<String> one = words(a.name());
        List<String> other = words(b.name());
        if (one.size() > other.size()) {
            List<String> longer = one;
            one = other;
            other = longer;
        }
        if (one.isEmpty() || !Set.copyOf(other).containsAll(one)) {
            return false;
        }
        return one.size() > 1 || agree(a.state(), b.state());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** Lower case, no accents, no hyphens, single spaces. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
