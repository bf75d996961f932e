package parley.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Organisation;
import parley.actors.directory.State;
import parley.language.Sentence;
import parley.language.Token;

/** Whom nouns for houses and sides stand for: "the ministry", "China's commerce ministry", "the government", "the rebels". */
final class Houses {
    /** Before "troops": those of the state. */
    private static final Set<String> GOVERNMENTAL =
            Set.of("government", "federal", "governmental", "regular", "national");

    private final Directory directory;
    private final HouseNouns nouns;
    private final Cast cast;
    private final Salience salience;
    private final Bodies bodies;
    private final Groups groups;

    Houses(Directory directory, HouseNouns nouns, Cast cast, Salience salience, Bodies bodies, Groups groups) {
        this.directory = directory;
        this.nouns = nouns;
        this.cast = cast;
        this.salience = salience;
        this.bodies = bodies;
        this.groups = groups;
    }

    @Nullable
    Figure resolve(Mention.House h, String words) {
        Sentence s = h.sentence();
        Optional<Figure> named = apposed(s, h);
        return switch (h.sort()) {
            case GOVERNMENT, SIDE -> side(h, words);
            case GROUP -> group(s, h);
            case SOURCE -> bodies.other(words);
            case DOCUMENT ->
                named.or(() -> owner(s, h))
                        .or(() -> opensWith(s, h, "the") ? speaker() : Optional.empty())
                        .orElse(null);
            case WRITING -> named.or(() -> owner(s, h)).orElse(null);
            case VOICE -> {
                named.ifPresent(f -> f.setState(owner(s, h).map(Figure::state).orElse(null)));
                yield named.or(() -> voice(s, h)).orElseGet(() -> own(h, words));
            }
            case CROWD -> crowd(h, words);
            case FIGHTERS -> fighters(s, h, words).orElseGet(() -> crowd(h, words));
            case SOLDIERS, WEAPONS -> arms(s, h, words);
            case QUANTITY -> null;
            case OPPOSITE -> owner(s, h).flatMap(salience::opposite).orElse(null);
            case BODY -> named.isPresent() ? named.get() : body(s, h, words);
            case HOUSE -> named.orElseGet(() -> house(s, h, words));
        };
    }

    private @Nullable Figure group(Sentence s, Mention.House h) {
        int number = Groups.size(s, h.head());
        if (number < 2) {
            return null;
        }
        Optional<Figure> before =
                salience.groupBefore(s).filter(g -> g.members().size() == number);
        List<Figure> together = salience.together(s, number, f -> f.kind() == Figure.Kind.PERSON);
        return before.orElseGet(() -> together.isEmpty() ? null : group(together));
    }

    private static Figure group(List<Figure> members) {
        Figure group = new Figure(
                Figure.Kind.UNNAMED,
                String.join(" and ", members.stream().map(Figure::name).toList()));
        group.setPlural();
        group.setMembers(members);
        return group;
    }

    private Figure crowd(Mention.House h, String words) {
        Figure figure = bodies.other(words);
        figure.setState(h.rank().state());
        figure.setCrowd();
        if (h.head().xpos().equals("NNS")) {
            figure.setPlural();
        }
        return figure;
    }

    /** The armed group whose fighters they are, by name or as the one spoken of: "Hamas militants", "the rebels". */
    private Optional<Figure> fighters(Sentence s, Mention.House h, String words) {
        String organisation = h.rank().organisation();
        if (organisation != null) {
            return Optional.of(bodies.organisation(organisation, words, null));
        }
        Set<Organisation.Sort> kinds = nouns.kinds(h);
        return opensWith(s, h, "the")
                ? recent(h, f -> sort(f).filter(kinds::contains).isPresent())
                : Optional.empty();
    }

    /** The state or body whose arms they are. */
    private @Nullable Figure arms(Sentence s, Mention.House h, String words) {
        Optional<Figure> fighters = fighters(s, h, words);
        if (fighters.isPresent()) {
            return fighters.get();
        }
        if (h.rank().state() != null) {
            return bodies.state(h.rank().state());
        }
        if (isGovernmental(s, h)) {
            return salience.nation(s).map(bodies::state).orElseGet(() -> crowd(h, words));
        }
        return h.sort() == HouseNouns.Sort.SOLDIERS ? crowd(h, words) : null;
    }

    /** "government troops", "the government side". */
    private static boolean isGovernmental(Sentence s, Mention.House h) {
        return s.children(h.head(), "amod", "compound").stream()
                .anyMatch(t -> GOVERNMENTAL.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "the newspaper El Tiempo", "Merkel's spokesperson, Jane Doe". */
    private Optional<Figure> apposed(Sentence s, Mention.House h) {
        List<Token> linked = new ArrayList<>(s.children(h.head(), "appos", "flat", "nmod:desc"));
        if (h.head().is("nmod:desc", "compound") && h.head().head() >= 0) {
            linked.add(s.token(h.head().head()));
        }
        return linked.stream()
                .flatMap(t -> cast.of(s, t).stream())
                .filter(f -> f.kind() == Figure.Kind.ORGANISATION
                        || f.kind() == Figure.Kind.PERSON && h.sort() == HouseNouns.Sort.VOICE)
                .findFirst();
    }

    private Figure side(Mention.House h, String words) {
        Sentence s = h.sentence();
        Mention.Rank rank = h.rank();
        boolean plural = h.head().xpos().equals("NNS") && !h.head().lemma().equals("authorities");
        List<Figure> sides = plural ? groups.statesOf(s, h.head()) : List.of();
        if (plural && (sides.size() > 1 || rank.state() == null)) {
            return several(s, h, words, sides);
        }
        if (rank.organisation() != null) {
            return bodies.organisation(rank.organisation(), words, null);
        }
        if (rank.state() != null) {
            return bodies.state(rank.state());
        }
        return owner(s, h)
                .or(() -> s.children(h.head(), "compound", "amod").stream()
                        .flatMap(t -> cast.of(s, t).stream())
                        .filter(f -> f.kind() == Figure.Kind.PERSON)
                        .findFirst()) // "the Doe administration"
                .map(o -> o.kind() == Figure.Kind.PERSON ? ofPerson(h, o, words) : o)
                .or(() -> h.sort() == HouseNouns.Sort.GOVERNMENT || isGovernmental(s, h)
                        ? salience.nation(s).map(bodies::state)
                        : salience.mainState())
                .orElseGet(() -> bodies.other(words));
    }

    /** "his party": the body whose office he holds, else one of its own; "her side", "his government": else the state. */
    private Figure ofPerson(Mention.House h, Figure person, String words) {
        boolean party = h.head().lemma().equals("party");
        if (party && person.organisation() == null) {
            return own(h, words);
        }
        if (person.organisation() != null && h.sort() != HouseNouns.Sort.GOVERNMENT) {
            return bodies.organisation(person.organisation(), person.organisation(), null);
        }
        return person.state() == null ? person : bodies.state(person.state());
    }

    private Figure several(Sentence s, Mention.House h, String words, List<Figure> sides) {
        Figure group = new Figure(Figure.Kind.UNNAMED, words);
        group.setPlural();
        int number = Groups.number(s, h.head());
        List<Figure> owners = statesOfOwners(s, h);
        if (sides.size() > 1) {
            group.setMembers(sides);
        } else if (owners.size() > 1) {
            group.setMembers(owners);
        } else if (number > 0) {
            group.setMembers(salience.parties(number, subjects(s, h.head())));
        } else {
            List<Figure> before = salience.groupBefore(s).map(Figure::members).orElse(List.of());
            boolean pointed = h.sort() == HouseNouns.Sort.SIDE && opensWith(s, h, "the");
            group.setMembers(before.isEmpty() && pointed ? salience.onlyTwo() : before);
        }
        return group;
    }

    /** Whoever appeals "to both sides" is neither of them. */
    private List<Figure> subjects(Sentence s, Token sides) {
        Token verb = sides;
        while (verb.head() >= 0 && (verb == sides || !verb.upos().equals("VERB"))) {
            verb = s.token(verb.head());
        }
        Token deed = verb;
        return sides.is("nsubj")
                ? List.of()
                : s.children(deed, "nsubj").stream()
                        .flatMap(t -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(t), s.children(t, "conj").stream()))
                        .flatMap(t -> cast.of(s, t).stream())
                        .toList();
    }

    /** "their two countries" after "the two presidents". */
    private List<Figure> statesOfOwners(Sentence s, Mention.House h) {
        return owner(s, h).map(Figure::members).orElse(List.of()).stream()
                .flatMap(f -> Optional.ofNullable(f.state()).stream())
                .distinct()
                .map(bodies::state)
                .toList();
    }

    /** The house for which an office or a spokesman speaks. */
    private Optional<Figure> voice(Sentence s, Mention.House h) {
        Optional<Figure> owner = h.rank().organisation() != null
                ? Optional.of(
                        bodies.organisation(h.rank().organisation(), h.rank().organisation(), null))
                : owner(s, h);
        boolean speaks = !h.head().lemma().equals("office");
        if (owner.isEmpty() && h.rank().state() == null && speaks && !opensWith(s, h, "a", "an", "another")) {
            return speaker();
        }
        return owner.map(o -> o.kind() == Figure.Kind.ORGANISATION
                ? o
                : bodies.organisation(o.name() + "/office", o.name() + "'s office", o.state()));
    }

    /** The body that most likely speaks: the last one named that is no paper. */
    private Optional<Figure> speaker() {
        return salience
                .recent(f -> f.kind() == Figure.Kind.ORGANISATION
                        && !f.isChannel()
                        && sort(f).filter(Organisation.Sort.MEDIA::equals).isEmpty())
                .stream()
                .findFirst();
    }

    private @Nullable Figure body(Sentence s, Mention.House h, String words) {
        boolean plural = h.head().xpos().equals("NNS");
        if (madeOf(s, h.head())) {
            return bodies.other(words);
        }
        boolean back = opensWith(s, h, "the", "this", "that", "these", "those");
        Set<Organisation.Sort> kinds = nouns.kinds(h);
        if (back || h.rank().state() != null || h.rank().organisation() != null) {
            Optional<Figure> before = before(h)
                    .or(() -> recent(
                            h, f -> sort(f).filter(kinds::contains).isPresent() && !salience.inClause(s, h.head(), f)))
                    .or(() -> recent(
                            h, f -> !plural && f.organisation() == null && !kinds.contains(Organisation.Sort.MEDIA)));
            if (before.isPresent()) {
                return before.get();
            }
        }
        if (plural) {
            return h.rank().owner() == null ? bodies.other(words) : null; // "his papers"
        }
        return own(h, words);
    }

    /** "a group of countries" is no body. */
    private static boolean madeOf(Sentence s, Token head) {
        return s.children(head, "nmod").stream().anyMatch(t -> t.xpos().equals("NNS") && Salience.marked(s, t, "of"));
    }

    private Figure house(Sentence s, Mention.House h, String words) {
        if (h.head().xpos().equals("NNS")
                && !h.head().form().equalsIgnoreCase(h.head().lemma())) {
            List<Figure> states = groups.statesOf(s, h.head());
            return states.isEmpty() ? bodies.other(words) : several(s, h, words, states);
        }
        if (h.rank().state() == null && opensWith(s, h, "the")) {
            Optional<Figure> before = before(h);
            if (before.isPresent()) {
                return before.get();
            }
        }
        String state = h.rank().state();
        String lemma = h.head().lemma();
        Optional<Entity> composed = Optional.ofNullable(state)
                .or(() -> owner(s, h).map(Figure::state))
                .flatMap(code -> directory.ministryOf(code, lemma));
        return composed.map(e -> e instanceof Organisation org
                        ? bodies.organisation(org.id(), org.name(), org.state())
                        : bodies.state(((State) e).code()))
                .orElseGet(() -> own(h, words));
    }

    /** The last body called so: "the ministry" after "Ministry of Defence", "the army" after "Sudan's army". */
    private Optional<Figure> before(Mention.House h) {
        String noun = h.head().lemma().toLowerCase(Locale.ROOT);
        return recent(
                h,
                f -> f.wordings().stream()
                        .anyMatch(w -> List.of(w.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                                .contains(noun)));
    }

    private Optional<Figure> recent(Mention.House h, java.util.function.Predicate<Figure> test) {
        String state = h.rank().state();
        return salience
                .recent(f -> f.kind() == Figure.Kind.ORGANISATION
                        && !f.isChannel()
                        && (state == null || state.equals(f.state()))
                        && test.test(f))
                .stream()
                .findFirst();
    }

    private Optional<Organisation.Sort> sort(Figure f) {
        return Optional.ofNullable(f.organisation())
                .flatMap(directory::organisation)
                .map(Organisation::sort);
    }

    /** An organisation that has no other name than these words. */
    private Figure own(Mention.House h, String words) {
        String state = h.rank().state();
        String key = (state == null ? "" : state + "/") + h.head().lemma();
        Figure fresh = new Figure(Figure.Kind.ORGANISATION, words.replaceFirst("^(?i:the) ", ""));
        fresh.setState(state);
        return bodies.once(key, fresh);
    }

    private static boolean opensWith(Sentence s, Mention.House h, String... words) {
        return List.of(words).contains(s.token(h.first()).form().toLowerCase(Locale.ROOT));
    }

    private Optional<Figure> owner(Sentence s, Mention.House h) {
        return Optional.ofNullable(h.rank().owner()).flatMap(t -> cast.of(s, t));
    }
}
