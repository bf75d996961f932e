package parley.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.language.Sentence;
import parley.language.Token;

/** Resolves descriptions: "the US secretary of state", "his Ukrainian counterpart", "the two leaders", "a Dutch diplomat". */
final class Roles {
    private final People people;
    private final Officeholders officeholders;
    private final Salience salience;
    private final Cast cast;
    private final Groups groups;
    /** By the noun of the title with which a name was told. */
    private final Map<String, Figure> introduced = new HashMap<>();

    Roles(People people, Officeholders officeholders, Salience salience, Cast cast, Groups groups) {
        this.people = people;
        this.officeholders = officeholders;
        this.salience = salience;
        this.cast = cast;
        this.groups = groups;
    }

    Figure resolve(Mention.Role role, String words) {
        Sentence s = role.sentence();
        boolean counterpart = role.head().lemma().equalsIgnoreCase("counterpart");
        Optional<Figure> apposed = apposedFigure(s, role);
        if (apposed.isPresent()) {
            Mention.Rank rank = role.rank();
            Figure.Office same = owner(s, role).map(Figure::officeHeld).orElse(null);
            people.learn(apposed.get(), counterpart ? rank.as(same) : rank);
            introduced.put(role.head().lemma().toLowerCase(Locale.ROOT), apposed.get());
            return apposed.get();
        }
        if (role.plural()) {
            Figure group = groups.plural(role, words);
            return isBody(group) ? group.members().get(0) : group;
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
            // "the mediator, General Roe", whom his rank names too: from then on "the mediator"
            Figure before = bare ? introduced.get(role.head().lemma().toLowerCase(Locale.ROOT)) : null;
            if (before != null) {
                return before;
            }
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

    /** "leaders of the Union" act for it. */
    private static boolean isBody(Figure group) {
        return "leaders".equals(group.level())
                && group.members().size() == 1
                && group.members().get(0).kind() == Figure.Kind.ORGANISATION
                && group.members().get(0).side();
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
        s.children(head, "nmod").forEach(of -> linked.addAll(s.children(of, "appos")));
        for (Token t : linked) {
            Optional<Figure> figure = cast.of(s, t).filter(f -> f.kind() == Figure.Kind.PERSON);
            if (figure.isPresent() && !role.plural()) {
                return figure;
            }
        }
        return role.plural() ? Optional.empty() : behindComma(s, role);
    }

    /** "the president and the governor, Jane Doe, met", "dinner with the president of the council, John Roe": the tree may hang the name elsewhere. */
    private Optional<Figure> behindComma(Sentence s, Mention.Role role) {
        int last = s.children(role.head(), "nmod").stream()
                .filter(of -> Salience.marked(s, of, "of"))
                .mapToInt(of -> ofPhrase(s, of))
                .reduce(role.last(), Math::max);
        int name = last + 2;
        if (name >= s.size() || !s.token(name - 1).form().equals(",")) {
            return Optional.empty();
        }
        Token first = s.token(name);
        Token head = first.is("nmod:desc") && first.head() >= 0 ? s.token(first.head()) : first;
        return head.is("appos") ? cast.of(s, head).filter(f -> f.kind() == Figure.Kind.PERSON) : Optional.empty();
    }

    /** The last word of "of the council" before a comma. */
    private static int ofPhrase(Sentence s, Token of) {
        int last = of.index();
        while (last + 1 <= s.last(of) && !s.token(last + 1).form().equals(",")) {
            last++;
        }
        return last;
    }

    /** "the plan's author, Jane Doe": who a noun is that is no title, the name behind it tells. */
    void name(Mention.Person person, Figure figure) {
        Sentence s = person.sentence();
        Token name = person.head();
        Token noun = name.is("appos") && name.head() >= 0 ? s.token(name.head()) : name;
        if (noun.xpos().equals("NN") && noun.index() < name.index() && !cast.taken(s, noun.index())) {
            cast.stand(s, noun, figure);
        }
    }

    /** Whether a role and a name stand in apposition, in the tree or by "NAME, the TITLE of X,". */
    static boolean apposed(Sentence s, Mention.Role role, Mention.Person person) {
        return apposed(s, role.head(), role.first(), role.last(), person);
    }

    static boolean apposed(Sentence s, Token r, int first, int last, Mention.Person person) {
        Token p = person.head();
        Token beside = p.is("appos") && p.head() >= 0 ? s.token(p.head()) : p;
        // "the president of the council, Jane Doe": the name may hang on the council
        if (beside.is("nmod") && beside.head() == r.index() && beside.index() < p.index()) {
            return true;
        }
        return (r.is("appos", "nmod:desc") && r.head() >= 0 && within(r.head(), person.first(), person.last()))
                || (p.is("appos", "flat", "nmod:desc") && p.head() >= 0 && within(p.head(), first, last));
    }

    private static boolean within(int at, int first, int last) {
        return first <= at && at <= last;
    }

    private Figure counterpart(Mention.Role role, String words) {
        Sentence s = role.sentence();
        Optional<Figure> owner = owner(s, role);
        String state = role.rank().state();
        Figure.Office office = owner.map(Figure::officeHeld).orElse(null);
        if (state != null && office != null && office.canonical() != null) {
            Optional<Figure> known =
                    officeholders.inText(office.canonical(), state, null).filter(f -> f != owner.get());
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
        Optional<Figure> inText = officeholders.inText(
                office.canonical() == null ? office.words() : office.canonical(), state, office.words());
        if (office.words().equals("leader") && state != null && rank.organisation() == null) {
            return officeholders.leader(state).or(() -> inText);
        }
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
}
