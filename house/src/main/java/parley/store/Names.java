package parley.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.record.Actor;

/** Names as they are looked up: without accents, in small letters. */
public final class Names {
    private Names() {}

    /** A person is also found by the last word of the name. */
    public static Set<String> of(Actor actor) {
        Set<String> names = new TreeSet<>();
        if (actor.kind() != Actor.Kind.UNNAMED) {
            String name = folded(actor.name());
            names.add(name);
            if (actor.kind() == Actor.Kind.PERSON) {
                names.add(name.substring(name.lastIndexOf(' ') + 1));
            }
            if (actor.state() != null && actor.kind() == Actor.Kind.STATE) {
                names.add(folded(actor.state()));
            }
        }
        return names;
    }

    /** As the id of an actor stands among the names. */
    static String id(String actor) {
        return "@" + actor;
    }

    public static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }
}
