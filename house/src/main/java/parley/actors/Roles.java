package parley.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.language.Sentence;
import parley.language.Token;

/** Resolves descriptions: "the US secretary of state", "his Ukrainian counterpart", "the two leaders", "a Dutch diplomat". */
final class Roles {
    private final Nationalities nationalities;
    private final People people;
    private final Salience salience;
    private final Cast cast;
    private final Function<String, Figure> states;

    Roles(Directory directory, People people, Salience salience, Cast cast, Function<String, Figure> states) {
        this.nationalities = new Nationalities(directory);
        this.people = people;
        this.salience = salience;
        this.cast = cast;
        this.states = states;
    }

    Figure resolve(Mention.Role role, String words) {
        Sentence s = role.sentence();
        boolean counterpart = role.head().lemma().equalsIgnoreCase("counterpart");
        Optional<Figure> apposed = apposedFigure(s, role);
        if (apposed.isPresent()) {
            Mention.Rank rank = role.rank();
            Figure.Office same = owner(s, role).map(Figure::officeHeld).orElse(null);
            people.learn(apposed.get(), counterpart ? rank.as(same) : rank);
            return apposed.get();
        }
        if (role.plural()) {
            return plural(role, words);
        }
        if (counterpart) {
            return counterpart(role, words);
        }
        if (role.definite()) {
            Optional<Figure> known = known(role);
            if (known.isPresent()) {
                return known.get();
            }
            boolean bare = role.rank().office() != null
                    && role.rank().state() == null
                    && role.rank().organisation() == null
                    && role.rank().owner() == null;
            Optional<Figure> unnamed = bare ? before(role) : Optional.empty();
            if (unnamed.isPresent()) {
                return unnamed.get();
            }
            if (bare && s.token(role.first()).lemma().equalsIgnoreCase("the")) {
                String level = role.rank().office() == null
                        ? null
                        : role.rank().office().level();
                Optional<Figure> near = salience.nearest(
                        s,
                        role.head(),
                        f -> f.level() == null || level == null || level.equals(f.level()) || generic(role));
                if (near.isPresent()) {
                    return near.get();
                }
            }
        }
        return described(role, words);
    }

    /** Words that fit any of them: "the diplomat", "the politician". */
    private static boolean generic(Mention.Role role) {
        return role.rank().office() != null && role.rank().office().canonical() == null;
    }

    private Optional<Figure> apposedFigure(Sentence s, Mention.Role role) {
        Token head = role.head();
        List<Token> linked = new ArrayList<>(s.children(head, "appos", "flat", "nmod:desc"));
        if (head.is("appos", "nmod:desc") && head.head() >= 0) {
            linked.add(s.token(head.head()));
        }
        for (Token t : linked) {
            Optional<Figure> figure = cast.of(s, t).filter(f -> f.kind() == Figure.Kind.PERSON);
            if (figure.isPresent() && !role.plural()) {
                return figure;
            }
        }
        return role.plural() ? Optional.empty() : behindComma(s, role);
    }

    /** "the president and the governor, Jane Doe, met": the tree may hang the name elsewhere. */
    private Optional<Figure> behindComma(Sentence s, Mention.Role role) {
        int name = role.last() + 2;
        if (name >= s.size()
                || !s.token(name - 1).form().equals(",")
                || !s.token(name).is("appos")) {
            return Optional.empty();
        }
        return cast.of(s, s.token(name)).filter(f -> f.kind() == Figure.Kind.PERSON);
    }

    /** Whether a role and a name stand in apposition, in the tree or by "NAME, the TITLE of X,". */
    static boolean apposed(Sentence s, Mention.Role role, Mention.Person person) {
        Token r = role.head();
        Token p = person.head();
        return (r.is("appos", "nmod:desc") && r.head() >= 0 && within(r.head(), person.first(), person.last()))
                || (p.is("appos", "flat", "nmod:desc") && p.head() >= 0 && within(p.head(), role.first(), role.last()));
    }

    private static boolean within(int at, int first, int last) {
        return first <= at && at <= last;
    }

    private Figure plural(Mention.Role role, String words) {
        Sentence s = role.sentence();
        Figure group = new Figure(Figure.Kind.UNNAMED, words);
        group.setPlural();
        group.setOffice(role.rank().office());
        List<Figure> members = holders(role, statesOf(s, role.head()));
        List<Figure> named = apposedPersons(s, role.head());
        if (!named.isEmpty()) {
            members = named;
        }
        if (members.isEmpty()
                && isPointed(s, role)
                && (number(s, role.head()) > 0 || Salience.marked(s, role.head(), "both"))) {
            int number = Math.max(2, number(s, role.head()));
            String level = group.level();
            List<Figure> together = salience.lastTogether(number, f -> level == null || level.equals(f.level()));
            List<Figure> same = !together.isEmpty()
                    ? together
                    : apart(before(
                            role, f -> f.kind() == Figure.Kind.PERSON && level != null && level.equals(f.level())));
            List<Figure> any = group.officeHeld() == null
                    ? salience.parties(number)
                    : before(role, f -> f.kind() == Figure.Kind.PERSON);
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
                ? owner(role.sentence(), role).map(Figure::officeHeld).orElse(null)
                : role.rank().office();
        if (office == null || office.canonical() == null) {
            return states;
        }
        String canonical = office.canonical();
        String singular = counterparts ? "" : office.words().replaceFirst("s$", "");
        return states.stream()
                .map(f -> f.kind() == Figure.Kind.STATE ? holder(f, canonical, singular) : f)
                .distinct()
                .toList();
    }

    private Figure holder(Figure ofState, String canonical, String title) {
        String state = ofState.state();
        return state == null
                ? ofState
                : sameOffice(canonical, state, null)
                        .or(() -> people.holder(state, canonical, title))
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

    private Figure counterpart(Mention.Role role, String words) {
        Sentence s = role.sentence();
        Optional<Figure> owner = owner(s, role);
        String state = role.rank().state();
        Figure.Office office = owner.map(Figure::officeHeld).orElse(null);
        if (state != null && office != null && office.canonical() != null) {
            Optional<Figure> known = sameOffice(office.canonical(), state, null);
            if (known.isPresent()) {
                return known.get();
            }
            for (String canonical : alike(office.canonical())) {
                Optional<Figure> holder = people.holder(state, canonical, "");
                if (holder.isPresent()) {
                    return holder.get();
                }
            }
        }
        if (state == null && owner.isPresent()) {
            Optional<Figure> other = salience.recent(f -> f.kind() == Figure.Kind.PERSON && f != owner.get()).stream()
                    .filter(f -> f.officeHeld() != null
                            && office != null
                            && java.util.Objects.equals(f.level(), office.level()))
                    .findFirst();
            if (other.isPresent()) {
                return other.get();
            }
        }
        return described(role, words);
    }

    private Optional<Figure> owner(Sentence s, Mention.Role role) {
        Token owner = role.rank().owner();
        return owner == null ? Optional.empty() : cast.of(s, owner);
    }

    /** Where a president has no president opposite, he meets the head of government, and the other way about. */
    private static List<String> alike(String office) {
        return switch (office) {
            case "head of state" -> List.of("head of state", "head of government");
            case "head of government" -> List.of("head of government", "head of state");
            default -> List.of(office);
        };
    }

    private Optional<Figure> known(Mention.Role role) {
        Mention.Rank rank = role.rank();
        Figure.Office office = rank.office();
        String state = rank.state();
        if (state == null && rank.owner() != null) {
            Optional<Figure> owner = owner(role.sentence(), role);
            state = owner.map(Figure::state).orElse(null);
            if (owner.isPresent()
                    && owner.get().kind() == Figure.Kind.PERSON
                    && rank.organisation() == null
                    && state == null) {
                return Optional.empty();
            }
        }
        if (office == null) {
            return Optional.empty();
        }
        Optional<Figure> inText =
                sameOffice(office.canonical() == null ? office.words() : office.canonical(), state, office.words());
        if (inText.isPresent() || office.canonical() == null) {
            return inText;
        }
        String owner = rank.organisation() != null ? rank.organisation() : state;
        String canonical = office.canonical() + mission(role);
        return owner == null ? Optional.empty() : people.holder(owner, canonical, office.words());
    }

    /** An ambassador to a state, an envoy for a land: the directory names the office with where it is to. */
    private String mission(Mention.Role role) {
        Sentence s = role.sentence();
        for (Token to : s.children(role.head(), "nmod")) {
            Optional<Figure> figure = cast.of(s, to).filter(f -> f.kind() == Figure.Kind.STATE);
            if (figure.isPresent() && Salience.marked(s, to, "to", "for", "on")) {
                boolean ambassador = role.head().lemma().equalsIgnoreCase("ambassador");
                return ":" + (ambassador ? figure.get().state() : to.form().toLowerCase(Locale.ROOT));
            }
        }
        return "";
    }

    private static boolean endsWith(String office, String words) {
        return office.equals(words) || office.endsWith(" " + words);
    }

    private Optional<Figure> sameOffice(String office, @Nullable String state, @Nullable String words) {
        return salience
                .spokenOf(f -> f.kind() == Figure.Kind.PERSON
                        && f.officeHeld() != null
                        && (office.equals(f.officeHeld().canonical())
                                || (words != null && endsWith(f.officeHeld().words(), words)))
                        && (state == null || f.state() == null || state.equals(f.state())))
                .stream()
                .findFirst();
    }

    private Figure described(Mention.Role role, String words) {
        Optional<Figure> before = role.definite() ? before(role) : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        Figure figure = new Figure(Figure.Kind.UNNAMED, words);
        figure.setState(role.rank().state());
        figure.setOffice(role.rank().office());
        figure.setGender(role.rank().gender());
        return figure;
    }

    /** "the official" after "a Dutch official". */
    private Optional<Figure> before(Mention.Role role) {
        String noun = role.head().form().toLowerCase(Locale.ROOT);
        String state = role.rank().state();
        return salience
                .recent(f -> f.kind() == Figure.Kind.UNNAMED
                        && !f.plural()
                        && !role.plural()
                        && f.name().toLowerCase(Locale.ROOT).endsWith(noun)
                        && (state == null || state.equals(f.state())))
                .stream()
                .findFirst();
    }

    /** The number in "the two sides", "four parties"; 0 where there is none. */
    static int number(Sentence s, Token head) {
        for (Token t : s.children(head, "nummod")) {
            int n = List.of("one", "two", "three", "four", "five", "six", "seven")
                            .indexOf(t.form().toLowerCase(Locale.ROOT))
                    + 1;
            if (n > 0) {
                return n;
            }
        }
        return s.children(head, "det", "cc:preconj", "det:predet").stream()
                        .anyMatch(t -> t.lemma().equalsIgnoreCase("both"))
                ? 2
                : 0;
    }
}
