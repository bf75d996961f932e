package parley.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.language.Sentence;
import parley.language.Token;

/** Resolves descriptions of several: "the two leaders", "their foreign ministers", "officials from the two countries". */
final class Groups {
    private final Nationalities nationalities;
    private final Officeholders officeholders;
    private final Salience salience;
    private final Cast cast;
    private final Function<String, Figure> states;

    Groups(
            Nationalities nationalities,
            Officeholders officeholders,
            Salience salience,
            Cast cast,
            Function<String, Figure> states) {
        this.nationalities = nationalities;
        this.officeholders = officeholders;
        this.salience = salience;
        this.cast = cast;
        this.states = states;
    }

    /** "the two leaders", "officials from A and B": with its members, where they are known. */
    Figure plural(Mention.Role role, String words) {
        Sentence s = role.sentence();
        Figure group = new Figure(Figure.Kind.UNNAMED, words);
        group.setPlural();
        group.setOffice(role.rank().office());
        List<Figure> members = holders(role, statesOf(s, role.head()));
        members = members.isEmpty() ? holders(role, statesOfOwners(role)) : members;
        List<Figure> named = apposedPersons(s, role.head());
        if (!named.isEmpty()) {
            members = named;
        }
        if (members.isEmpty() && role.definite() && number(s, role.head()) == 0) {
            members = peers(role);
        }
        if (members.isEmpty()
                && isPointed(s, role)
                && (number(s, role.head()) > 0 || Salience.marked(s, role.head(), "both"))) {
            int number = Math.max(2, number(s, role.head()));
            String level = group.level();
            List<Figure> together = together(role, number);
            List<Figure> same = !together.isEmpty()
                    ? together
                    : apart(before(
                            role, f -> f.kind() == Figure.Kind.PERSON && level != null && level.equals(f.level())));
            List<Figure> any = group.officeHeld() == null ? salience.parties(number) : inOffice(role, number);
            members =
                    (same.size() >= number ? same : any).stream().limit(number).toList();
        }
        if (members.isEmpty()
                && role.definite()
                && s.token(role.first()).lemma().equalsIgnoreCase("the")) {
            String level = group.level();
            List<Figure> before = salience.groupBefore(s).map(Figure::members).orElse(List.of());
            boolean fit = level != null
                    && before.stream().allMatch(f -> f.kind() == Figure.Kind.PERSON && level.equals(f.level()));
            members = fit ? before : List.of();
        }
        group.setMembers(holders(role, members));
        return group;
    }

    /** "their ministers" after "the two presidents": those of their states. */
    private List<Figure> statesOfOwners(Mention.Role role) {
        return owner(role).map(Figure::members).orElse(List.of()).stream()
                .flatMap(f -> Optional.ofNullable(f.state()).stream())
                .distinct()
                .map(states)
                .toList();
    }

    /** "the two presidents": those spoken of together who hold that office, or else one of its rank. */
    private List<Figure> together(Mention.Role role, int number) {
        Figure.Office office = role.rank().office();
        String canonical = office == null ? null : office.canonical();
        String level = office == null ? null : office.level();
        List<Figure> same = canonical == null || canonical.isEmpty()
                ? List.of()
                : salience.together(
                        role.sentence(),
                        number,
                        f -> f.kind() == Figure.Kind.PERSON
                                && f.officeHeld() != null
                                && canonical.equals(f.officeHeld().canonical()));
        return !same.isEmpty()
                ? same
                : salience.together(
                        role.sentence(),
                        number,
                        f -> f.kind() == Figure.Kind.PERSON && (level == null || level.equals(f.level())));
    }

    /** "the two presidents" where nobody was called so: those of the two sides, else persons of no office that is known. */
    private List<Figure> inOffice(Mention.Role role, int number) {
        List<Figure> sides = holders(role, salience.parties(number));
        return sides.size() == number && sides.stream().allMatch(f -> f.kind() == Figure.Kind.PERSON)
                ? sides
                : before(role, f -> f.kind() == Figure.Kind.PERSON && f.officeHeld() == null);
    }

    /** No two of one state: "the two presidents" are never a president and his own vice-president. */
    private static List<Figure> apart(List<Figure> persons) {
        Set<String> states = new HashSet<>();
        return persons.stream()
                .filter(f -> f.state() == null || states.add(f.state()))
                .toList();
    }

    /** "the foreign ministers of A and B", "his counterparts from A and B": who held that office, where it is known. */
    private List<Figure> holders(Mention.Role role, List<Figure> states) {
        boolean counterparts = role.head().lemma().equalsIgnoreCase("counterpart");
        Figure.Office office = counterparts
                ? owner(role).map(Figure::officeHeld).orElse(null)
                : role.rank().office();
        if (office == null || office.canonical() == null) {
            return states;
        }
        String canonical = office.canonical();
        String singular = counterparts ? "" : office.words().replaceFirst("s$", "");
        return states.stream()
                .map(f -> f.kind() == Figure.Kind.STATE ? holder(f, office.words(), canonical, singular) : f)
                .distinct()
                .toList();
    }

    private Figure holder(Figure ofState, String words, String canonical, String title) {
        String state = ofState.state();
        return state == null
                ? ofState
                : officeholders
                        .of(officeholders.officeIn(state, words, canonical), state, title)
                        .orElse(ofState);
    }

    /** "the two officials", "both ministers"; "two Western officials" are new. */
    private static boolean isPointed(Sentence s, Mention.Role role) {
        return role.definite()
                && (role.rank().owner() != null
                        || s.children(role.head(), "det", "det:predet", "cc:preconj", "nmod:poss").stream()
                                .anyMatch(t -> !t.lemma().equalsIgnoreCase("a")));
    }

    private List<Figure> before(Mention.Role role, java.util.function.Predicate<Figure> test) {
        return salience.before(role.sentence(), role.head(), test);
    }

    /** "officials from the two countries": right behind the noun, wherever the tree hangs it. */
    private List<Figure> behind(Sentence s, Token head) {
        if (head.index() + 1 >= s.size()) {
            return List.of();
        }
        Token marker = s.token(head.index() + 1);
        boolean from = marker.is("case")
                && (marker.lemma().equals("from") || marker.lemma().equals("of"));
        return !from || marker.head() < 0
                ? List.of()
                : cast.of(s, s.token(marker.head())).map(Figure::members).orElse(List.of()).stream()
                        .filter(Figure::side)
                        .toList();
    }

    /** "the two presidents, A and B", "Chief negotiators A and B". */
    private List<Figure> apposedPersons(Sentence s, Token head) {
        List<Figure> persons = new ArrayList<>();
        for (Token name : s.children(head, "appos", "flat", "nmod:desc")) {
            List<Token> all = new ArrayList<>(List.of(name));
            all.addAll(s.children(name, "conj"));
            for (Token t : all) {
                cast.of(s, t)
                        .filter(f -> f.kind() == Figure.Kind.PERSON && !persons.contains(f))
                        .ifPresent(persons::add);
            }
        }
        return persons;
    }

    /** The states and bodies of "officials from A, B and C", "American and Chinese negotiators", "EU leaders". */
    List<Figure> statesOf(Sentence s, Token head) {
        List<Figure> members = new ArrayList<>(behind(s, head));
        for (int i = s.first(head); i <= s.last(head); i++) {
            Token t = s.token(i);
            boolean near = s.under(t, head)
                    && !s.children(head, "acl:relcl", "acl", "appos", "conj").stream()
                            .anyMatch(c -> s.under(t, c));
            if (near && !t.equals(head)) {
                Optional<Figure> figure = cast.of(s, t)
                        .filter(f -> f.kind() == Figure.Kind.STATE || f.kind() == Figure.Kind.ORGANISATION);
                if (figure.isEmpty()) {
                    figure = nationalities.endingAt(s, i).map(states);
                }
                figure.filter(f -> !members.contains(f)).ifPresent(members::add);
                cast.of(s, t)
                        .ifPresent(f -> f.members().stream()
                                .filter(m -> m.side() && !members.contains(m))
                                .forEach(members::add));
            }
        }
        return members;
    }

    /** "The Ministers agreed": the two or three of whom the text has told as ministers. */
    private List<Figure> peers(Mention.Role role) {
        Figure.Office office = role.rank().office();
        String level = office == null ? null : office.level();
        Sentence s = role.sentence();
        boolean bare = role.rank().state() == null
                && role.rank().organisation() == null
                && role.rank().owner() == null
                && s.token(role.first()).lemma().equalsIgnoreCase("the")
                && s.children(role.head(), "nmod", "acl:relcl", "acl").isEmpty();
        if (!bare || level == null) {
            return List.of();
        }
        List<Figure> peers = salience.recent(
                f -> f.kind() == Figure.Kind.PERSON && f.officeHeld() != null && level.equals(f.level()));
        return peers.size() == 2 || peers.size() == 3 ? peers : List.of();
    }

    /** How many "the pair", "the trio", "the two", "both", "the two men" are; 0 where nothing tells. */
    static int size(Sentence s, Token head) {
        return switch (head.lemma().toLowerCase(Locale.ROOT)) {
            case "pair", "duo", "couple", "both" -> 2;
            case "trio" -> 3;
            default -> Math.max(number(s, head), numeral(head));
        };
    }

    private static int numeral(Token t) {
        return List.of("one", "two", "three", "four", "five", "six", "seven")
                        .indexOf(t.form().toLowerCase(Locale.ROOT))
                + 1;
    }

    /** The number in "the two sides", "four parties"; 0 where there is none. */
    static int number(Sentence s, Token head) {
        for (Token t : s.children(head, "nummod")) {
            int n = numeral(t);
            if (n > 0) {
                return n;
            }
        }
        return s.children(head, "det", "cc:preconj", "det:predet").stream()
                        .anyMatch(t -> t.lemma().equalsIgnoreCase("both"))
                ? 2
                : 0;
    }

    private Optional<Figure> owner(Mention.Role role) {
        Token owner = role.rank().owner();
        return owner == null ? Optional.empty() : cast.of(role.sentence(), owner);
    }
}
