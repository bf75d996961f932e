package parley.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Organisation;
import parley.actors.directory.Place;
import parley.actors.directory.Region;
import parley.actors.directory.State;
import parley.language.Parsed;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** One article being cast: its mentions resolved in the order of the text, names before roles before pronouns. */
final class Scene {

    private final Directory directory;
    private final Parsed parsed;
    private final List<List<Mention>> mentions;
    private final Cast cast = new Cast();
    private final People people;
    private final Salience salience = new Salience();
    private final Bodies bodies;
    private final Roles roles;
    private final Houses houses;
    private final ShortNames shortNames;
    private final Pointers pointers;
    private final Headings headings;
    private final Grounds grounds;
    private final Affiliations affiliations;
    private final Homelands homelands;

    Scene(
            Directory directory,
            Parsed parsed,
            List<List<Mention>> mentions,
            HouseNouns nouns,
            Affiliations affiliations,
            @Nullable LocalDate day) {
        this.directory = directory;
        this.parsed = parsed;
        this.mentions = mentions;
        this.affiliations = affiliations;
        this.homelands = new Homelands(directory, cast, salience);
        this.pointers = new Pointers(cast);
        this.headings = new Headings(mentions);
        this.shortNames = new ShortNames(mentions, m -> words(span(m)));
        this.people = new People(directory, day);
        this.grounds = new Grounds(
                mentions,
                name -> !directory.holdings(String.join(" ", name), null).isEmpty());
        this.bodies = new Bodies(directory);
        Officeholders officeholders = new Officeholders(people, salience);
        Groups groups = new Groups(new Nationalities(directory), officeholders, salience, cast, bodies::state);
        this.roles = new Roles(people, officeholders, salience, cast, groups);
        this.houses = new Houses(directory, nouns, cast, salience, bodies, groups);
    }

    Cast play() {
        for (List<Mention> sentence : mentions) {
            for (Mention m : sentence) {
                if (m instanceof Mention.Person p && !grounds.are(p)) {
                    people.announce(Grounds.words(p), p.rank().gender());
                }
            }
        }
        for (List<Mention> sentence : mentions) {
            Map<Mention, Figure> byName = new HashMap<>();
            for (Mention m : sentence) {
                if (m instanceof Mention.Person || m instanceof Mention.Named) {
                    Figure figure = resolve(m);
                    if (figure != null) {
                        byName.put(m, figure);
                        enter(m, figure);
                        if (m instanceof Mention.Person p) {
                            homelands.lead(p, figure);
                        }
                    }
                }
            }
            if (!sentence.isEmpty()) {
                pointers.possessors(sentence.get(0).sentence());
            }
            // groups last: "officials from the two countries" are who those countries are
            List<Mention> ordered = new ArrayList<>(sentence);
            ordered.sort(Comparator.comparing(m -> m instanceof Mention.Role r && r.plural()));
            for (Mention m : ordered) {
                Figure figure = byName.containsKey(m) ? byName.get(m) : resolve(m);
                if (figure != null) {
                    if (!byName.containsKey(m)) {
                        enter(m, figure);
                    }
                    salience.note(m.sentence(), m.head(), figure, m instanceof Mention.Pronoun);
                }
            }
            belong(sentence);
            if (!sentence.isEmpty()) {
                pointers.quantified(sentence.get(0).sentence());
            }
            if (!sentence.isEmpty()) {
                salience.group(
                        sentence.get(0).sentence(), together(sentence.get(0).sentence()));
            }
        }
        nations();
        return cast;
    }

    /** Whose man somebody is, where only a pronoun or a verb tells: "Guyana will send its minister, Jane Doe". */
    private void belong(List<Mention> sentence) {
        for (Mention m : sentence) {
            if (m instanceof Mention.Person p) {
                cast.of(p.sentence(), p.head()).ifPresent(figure -> {
                    stateOfOwner(p.sentence(), p.rank()).ifPresent(figure::setState);
                    appositive(p.sentence(), p)
                            .flatMap(rank -> stateOfOwner(p.sentence(), rank))
                            .ifPresent(figure::setState);
                    homelands.read(p, figure);
                    share(p);
                    roles.name(p, figure);
                });
            }
        }
        if (!sentence.isEmpty()) {
            affiliations.read(sentence.get(0).sentence(), cast);
        }
    }

    /** "Presidents Jane Doe of Fiji and John Roe of Samoa": the title is the second's too. */
    private void share(Mention.Person p) {
        Figure.Office office = p.rank().office();
        if (office != null && office.words().endsWith("s")) {
            p.sentence().children(p.head(), "conj").stream()
                    .flatMap(t -> cast.of(p.sentence(), t).stream())
                    .filter(f -> f.kind() == Figure.Kind.PERSON)
                    .forEach(f -> f.setOffice(office));
        }
    }

    private Optional<String> stateOfOwner(Sentence s, Mention.Rank rank) {
        Optional<Figure> owner = owner(s, rank.owner());
        return isCounterpart(rank) ? owner.flatMap(homelands::opposite) : owner.map(Figure::state);
    }

    /** Those who are the subject of a sentence together: "A and B met", "the two ministers". */
    private List<Figure> together(Sentence s) {
        for (Token subject : s.tokens()) {
            if (subject.is("nsubj", "nsubj:pass")) {
                List<Token> all = new ArrayList<>(List.of(subject));
                all.addAll(s.children(subject, "conj"));
                s.children(subject, "flat").forEach(name -> all.addAll(s.children(name, "conj")));
                List<Figure> figures = new ArrayList<>();
                for (Token t : all) {
                    cast.of(s, t).ifPresent(f -> figures.addAll(f.members().isEmpty() ? List.of(f) : f.members()));
                }
                if (figures.size() == 1) {
                    figures.addAll(with(s, subject));
                }
                if (figures.stream().distinct().count() > 1) {
                    return figures.stream().distinct().toList();
                }
                pair(s, subject, figures);
            }
        }
        s.tokens().stream()
                .filter(t -> !t.is("nsubj", "nsubj:pass"))
                .map(t -> named(s, t))
                .filter(two -> two.size() == 2)
                .forEach(two -> salience.pair(s, two));
        return List.of();
    }

    /** "signed by A and B": persons in one series. */
    private List<Figure> named(Sentence s, Token first) {
        List<Token> series = new ArrayList<>(List.of(first));
        series.addAll(s.children(first, "conj"));
        return series.stream()
                .flatMap(t -> cast.of(s, t).stream())
                .filter(f -> f.kind() == Figure.Kind.PERSON)
                .distinct()
                .toList();
    }

    /** "A received B": "the two" may be they. */
    private void pair(Sentence s, Token subject, List<Figure> one) {
        if (one.size() == 1 && subject.head() >= 0) {
            s.children(s.token(subject.head()), "obj").stream()
                    .flatMap(t -> cast.of(s, t).stream())
                    .filter(f -> f.kind() == Figure.Kind.PERSON && f != one.get(0))
                    .forEach(f -> salience.pair(s, List.of(one.get(0), f)));
        }
    }

    /** "A spoke with B": they are together from then on. */
    private List<Figure> with(Sentence s, Token subject) {
        if (subject.head() < 0) {
            return List.of();
        }
        return s.children(s.token(subject.head()), "obl").stream()
                .filter(t -> Salience.marked(s, t, "with"))
                .flatMap(t -> cast.of(s, t).stream())
                .filter(f -> f.kind() == Figure.Kind.PERSON)
                .toList();
    }

    private @Nullable Figure resolve(Mention mention) {
        if (mention instanceof Mention.Person p) {
            return grounds.are(p) ? null : shortForBody(p).or(() -> paper(p)).orElseGet(() -> person(p));
        } else if (mention instanceof Mention.Named n) {
            return named(n);
        } else if (mention instanceof Mention.Role r) {
            return described(r);
        } else if (mention instanceof Mention.House h) {
            return houses.resolve(h, words(span(h)));
        } else if (mention instanceof Mention.Pronoun p) {
            return salience.pronoun(p.sentence(), p.head()).orElse(null);
        }
        return null;
    }

    private boolean isCounterpart(Mention.Rank rank) {
        return rank.office() != null && rank.office().words().endsWith("counterpart");
    }

    /** The same definite description of several is the same group. */
    private Figure described(Mention.Role r) {
        String words = words(span(r));
        boolean name = r.rank().office() == null && r.head().upos().equals("PROPN") && r.first() == r.last();
        Optional<Figure> called = name ? called(r.head().form()) : Optional.empty();
        if (called.isPresent()) {
            return called.get();
        }
        Figure figure = headings.named(r, this::titled).map(this::person).orElseGet(() -> roles.resolve(r, words));
        boolean group = r.plural() && r.definite() && figure.members().isEmpty();
        return group ? bodies.once("?" + words.toLowerCase(Locale.ROOT), figure) : figure;
    }

    private Mention.@Nullable Rank titled(Mention.Person p) {
        return p.rank().office() == null ? appositive(p.sentence(), p).orElse(null) : p.rank();
    }

    /** A name that the model does not see, where the article has it elsewhere. */
    private Optional<Figure> called(String name) {
        return people.called(name, salience).or(() -> shortNames.longer(name).map(this::named));
    }

    /** A lone name that opens a body's name and no person's is that body. */
    private Optional<Figure> shortForBody(Mention.Person p) {
        boolean lone = p.nameFirst() == p.last()
                && p.rank().office() == null
                && p.rank().gender() == Figure.Gender.UNKNOWN;
        return !lone || people.isSurname(Grounds.words(p).get(0))
                ? Optional.empty()
                : shortNames.longer(Grounds.words(p).get(0)).map(this::named);
    }

    /** "the newspaper Doe": what the model takes for a person is the body that the noun says. */
    private Optional<Figure> paper(Mention.Person p) {
        boolean bare = p.rank().office() == null && p.rank().gender() == Figure.Gender.UNKNOWN;
        return bare && !people.isSurname(Grounds.words(p).get(0))
                ? mentions.get(p.sentence().number()).stream()
                        .filter(m -> m instanceof Mention.House h
                                && h.sort() == HouseNouns.Sort.BODY
                                && Roles.apposed(p.sentence(), h.head(), h.first(), h.last(), p))
                        .findFirst()
                        .map(m -> bodies.organisation(words(span(p)).toLowerCase(Locale.ROOT), words(span(p)), null))
                : Optional.empty();
    }

    private Figure person(Mention.Person p) {
        Figure figure = people.named(Grounds.words(p), p.rank(), salience);
        Sentence s = p.sentence();
        if (p.first() == 0 && isLabel(s, p.last())) {
            figure.setLabelled();
        }
        appositive(s, p)
                .map(rank -> isCounterpart(rank)
                        ? rank.as(owner(s, rank.owner()).map(Figure::officeHeld).orElse(null))
                        : rank)
                .ifPresent(rank -> people.learn(figure, rank));
        return figure;
    }

    /** "DOE:", "DOE, BYLINE:" before what is said in a transcript. */
    private static boolean isLabel(Sentence s, int last) {
        boolean byline = last + 3 < s.size() && s.token(last + 1).form().equals(",");
        int colon = byline ? last + 3 : last + 1;
        return colon < s.size()
                && s.token(colon).form().equals(":")
                && s.token(last).form().chars().noneMatch(Character::isLowerCase);
    }

    /** "Jane Doe, Albania's prime minister": the title in apposition tells of the name. */
    private Optional<Mention.Rank> appositive(Sentence s, Mention.Person p) {
        for (Mention other : mentions.get(s.number())) {
            if (other instanceof Mention.Role role && !role.plural() && Roles.apposed(s, role, p)) {
                return Optional.of(role.rank());
            }
        }
        return Optional.empty();
    }

    private @Nullable Figure named(Mention.Named n) {
        Entity entity = n.entity();
        if (entity instanceof State state) {
            return bodies.state(state.code());
        }
        if (entity instanceof Place place) {
            Token head = n.head();
            while (head.is("conj") && head.head() >= 0) {
                head = n.sentence().token(head.head());
            }
            boolean asParty = head.is("nsubj", "nsubj:pass", "nmod:poss", "obl:agent", "obj", "iobj")
                    || Salience.marked(n.sentence(), head, "between", "with", "by", "against");
            return asParty ? bodies.seat(place) : null;
        }
        Optional<Figure> surname = n.first() == n.last() && !(entity instanceof State)
                ? people.called(words(span(n)), salience)
                : Optional.empty();
        if (surname.isPresent()) {
            return surname.get();
        }
        if (entity instanceof Organisation org) {
            Figure figure = bodies.organisation(org.id(), org.name(), org.state());
            boolean forces = org.sort() == Organisation.Sort.BODY && figure.organisation() == null;
            if (org.sort() != Organisation.Sort.CHANNEL && !forces) {
                figure.setListed();
            }
            return figure;
        }
        if (entity instanceof Region region && region.state() != null) {
            return bodies.state(region.state());
        }
        String words = words(span(n));
        return shortNames
                .longer(words)
                .map(this::named)
                .orElseGet(() -> bodies.organisation(words.toLowerCase(Locale.ROOT), words, null));
    }

    private Optional<Figure> owner(Sentence s, @Nullable Token owner) {
        return owner == null ? Optional.empty() : cast.of(s, owner);
    }

    /** Adjectives of nationality stand for no one, but tell whose a thing is. */
    private void nations() {
        Nationalities nationalities = new Nationalities(directory);
        for (Sentence s : parsed.sentences()) {
            for (Token t : s.tokens()) {
                if (!cast.taken(s, t.index()) && Character.isUpperCase(t.form().charAt(0))) {
                    nationalities.endingAt(s, t.index()).ifPresent(code -> cast.nation(s, t, bodies.state(code)));
                }
            }
        }
    }

    private void enter(Mention m, Figure figure) {
        Sentence s = m.sentence();
        boolean titled = m instanceof Mention.Role
                || m instanceof Mention.Person p
                        && p.rank().office() != null
                        && !p.rank().former();
        if (titled) {
            figure.titleAt(span(m));
        }
        cast.mention(
                s,
                m.first() > m.head().index() ? m.head().index() : headFirst(m),
                m.last(),
                figure,
                span(m),
                words(span(m)));
    }

    /** Modifiers of a role may be figures of their own ("Ukraine's president"): they keep their words. */
    private int headFirst(Mention m) {
        return m instanceof Mention.Role || m instanceof Mention.House
                ? Math.min(m.head().index(), m.last())
                : m.first();
    }

    private CharSpan span(Mention m) {
        return m.sentence().span(m.first(), m.last());
    }

    private String words(CharSpan span) {
        return parsed.words(span);
    }
}
