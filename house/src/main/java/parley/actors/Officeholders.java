package parley.actors;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who of an article holds an office. */
final class Officeholders {
    private final People people;
    private final Salience salience;

    Officeholders(People people, Salience salience) {
        this.people = people;
        this.salience = salience;
    }

    /** Whoever the article has in that office, else whom the directory has on its day. */
    Optional<Figure> of(String canonical, String state, String title) {
        return inText(canonical, state, null).or(() -> people.holder(state, canonical, title));
    }

    private static boolean endsWith(String office, String words) {
        return office.equals(words) || office.endsWith(" " + words);
    }

    /** The one whom the article has in an office, by its canonical name or its words; of any state where none is given. */
    Optional<Figure> inText(String office, @Nullable String state, @Nullable String words) {
        return salience
                .spokenOf(f -> f.kind() == Figure.Kind.PERSON
                        && f.officeHeld() != null
                        && (office.equals(f.officeHeld().canonical())
                                || (words != null && endsWith(f.officeHeld().words(), words)))
                        && (state == null || f.state() == null || state.equals(f.state())))
                .stream()
                .min(Comparator.comparing(f -> state != null && f.organisation() != null));
    }
}
