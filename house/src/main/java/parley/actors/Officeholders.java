package parley.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who of an article holds an office. */
final class Officeholders {
    private static final List<String> HEADS = List.of("head of state", "head of government");
    private static final Set<String> CROWNED =
            Set.of("king", "queen", "pope", "emir", "sultan", "emperor", "prince", "princess", "pontiff");

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

    /** "the foreign secretaries of Nepal and Britain": an official here, a minister there. */
    String officeIn(String state, String words, String canonical) {
        return people.officeIn(state, words).orElse(canonical);
    }

    private static boolean isHead(@Nullable String canonical) {
        return canonical != null && HEADS.contains(canonical);
    }

    /** "the Colombian leader": the head of state or government of whom the text speaks, else the only one there is. */
    Optional<Figure> leader(String state) {
        Optional<Figure> inText = find(
                state,
                f -> f.organisation() == null
                        && state.equals(f.state())
                        && isHead(office(f).canonical()));
        if (inText.isPresent()) {
            return inText;
        }
        List<Figure> known = HEADS.stream()
                .flatMap(office -> people.holder(state, office, "").stream())
                .distinct()
                .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /**
     * The one whom the article has in an office, by its words ("the Pope", "the Secretary" of State) before its canonical name; of
     * any state where none is given.
     */
    Optional<Figure> inText(String office, @Nullable String state, @Nullable String words) {
        Optional<Figure> styled = words == null
                ? Optional.empty()
                : find(state, f -> isStyled(office(f).words(), words) || isCalled(f, words));
        return styled.or(() -> find(
                state,
                f -> office.equals(office(f).canonical())
                        && (words == null
                                || !isCrowned(words) && !isCrowned(office(f).words()))));
    }

    /** The one last or most spoken of who passes; the state's own before those of a body. */
    private Optional<Figure> find(@Nullable String state, Predicate<Figure> test) {
        return salience
                .spokenOf(f -> f.kind() == Figure.Kind.PERSON
                        && f.officeHeld() != null
                        && (state == null || f.state() == null || state.equals(f.state()))
                        && test.test(f))
                .stream()
                .min(Comparator.comparing(f -> state != null && f.organisation() != null));
    }

    private static Figure.Office office(Figure figure) {
        return Objects.requireNonNull(figure.officeHeld());
    }

    private static boolean isStyled(String office, String words) {
        return office.equals(words) || office.endsWith(" " + words) || office.startsWith(words + " of ");
    }

    /** "the Prince" after "Prince Doe", whatever his office. */
    private static boolean isCalled(Figure figure, String words) {
        return figure.wordings().stream()
                .anyMatch(w -> w.toLowerCase(Locale.ROOT).startsWith(words + " "));
    }

    /** A pope is no president, though both head a state. */
    static boolean isCrowned(String words) {
        return CROWNED.contains(words.substring(words.lastIndexOf(' ') + 1));
    }
}
