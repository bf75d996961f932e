package parley.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Organisation;
import parley.actors.directory.Place;
import parley.actors.directory.State;
import parley.language.Sentence;
import parley.language.Token;

/** States, organisations, houses and groups of an article: each one figure, however it is named. */
final class Bodies {
    private static final Set<Organisation.Sort> SIDES = Set.of(
            Organisation.Sort.ARMED_GROUP,
            Organisation.Sort.PARTY,
            Organisation.Sort.UNION,
            Organisation.Sort.ALLIANCE,
            Organisation.Sort.BLOC,
            Organisation.Sort.COMPANY);

    private final Directory directory;
    private final Cast cast;
    private final Salience salience;
    private final Map<String, Figure> collective = new HashMap<>();

    Bodies(Directory directory, Cast cast, Salience salience) {
        this.directory = directory;
        this.cast = cast;
        this.salience = salience;
    }

    /** The figure of a key, made where there is none yet. */
    Figure once(String key, Figure fresh) {
        return collective.computeIfAbsent(key, k -> fresh);
    }

    @Nullable
    Figure seat(Place place) {
        String owner = directory.seatOf(place.name()).orElse(null);
        if (owner == null) {
            return null;
        }
        return directory.state(owner).isPresent() ? state(owner) : organisation(owner, owner, null);
    }

    @Nullable
    Figure house(Mention.House h, String words, Roles roles) {
        Mention.Rank rank = h.rank();
        Sentence s = h.sentence();
        if (h.sort() == HouseNouns.Sort.SIDE) {
            boolean plural = h.head().xpos().equals("NNS");
            List<Figure> sides = plural ? roles.statesOf(s, h.head()) : List.of();
            if (sides.size() > 1) {
                Figure group = new Figure(Figure.Kind.UNNAMED, words);
                group.setPlural();
                group.setMembers(sides);
                return group;
            }
            if (plural && rank.state() == null) {
                Figure group = new Figure(Figure.Kind.UNNAMED, words);
                group.setPlural();
                int number = Roles.number(s, h.head());
                group.setMembers(
                        number > 0
                                ? salience.parties(number)
                                : salience.groupBefore(s).map(Figure::members).orElse(List.of()));
                return group;
            }
            if (rank.organisation() != null) {
                return organisation(rank.organisation(), words, null);
            }
            if (rank.state() != null) {
                return state(rank.state());
            }
            return owner(s, rank.owner())
                    .map(o -> o.kind() == Figure.Kind.PERSON && o.state() != null ? state(o.state()) : o)
                    .orElseGet(() -> salience.mainState().orElseGet(() -> other(words)));
        }
        if (h.sort() == HouseNouns.Sort.GROUP && h.head().lemma().equals("man") && Roles.number(s, h.head()) < 2) {
            return null;
        }
        if (h.sort() == HouseNouns.Sort.GROUP) {
            return salience.groupBefore(s).orElse(null);
        }
        if (h.sort() == HouseNouns.Sort.SOURCE) {
            return other(words);
        }
        if (h.sort() == HouseNouns.Sort.CROWD
                || h.sort() == HouseNouns.Sort.FIGHTERS
                || h.sort() == HouseNouns.Sort.SOLDIERS
                || h.sort() == HouseNouns.Sort.WEAPONS) {
            return people(h, words);
        }
        for (Token apposed : s.children(h.head(), "appos", "flat", "nmod:desc")) {
            Optional<Figure> named = cast.of(s, apposed).filter(f -> f.kind() == Figure.Kind.ORGANISATION);
            if (named.isPresent()) {
                return named.get();
            }
        }
        if (h.sort() == HouseNouns.Sort.DOCUMENT) {
            return owner(s, rank.owner())
                    .or(() -> salience.recent(f -> f.kind() == Figure.Kind.ORGANISATION).stream()
                            .findFirst())
                    .orElse(null);
        }
        if (h.sort() == HouseNouns.Sort.BODY && rank.state() == null && rank.organisation() == null) {
            Optional<Figure> before = salience.recent(f -> f.kind() == Figure.Kind.ORGANISATION).stream()
                    .findFirst();
            if (before.isPresent() && s.token(h.first()).form().equalsIgnoreCase("the")) {
                return before.get();
            }
        }
        String state = rank.state();
        if (h.sort() == HouseNouns.Sort.VOICE) {
            Optional<Figure> owner = rank.organisation() != null
                    ? Optional.of(organisation(rank.organisation(), rank.organisation(), null))
                    : owner(s, rank.owner());
            boolean speaks = !h.head().lemma().equals("office");
            if (owner.isEmpty() && rank.state() == null && speaks) {
                owner = salience.recent(f -> f.kind() == Figure.Kind.ORGANISATION).stream()
                        .findFirst();
            }
            if (owner.isPresent() && owner.get().kind() == Figure.Kind.ORGANISATION) {
                return owner.get();
            }
            if (owner.isPresent()) {
                Figure office = organisation(
                        owner.get().name() + "/office",
                        owner.get().name() + "'s office",
                        owner.get().state());
                return office;
            }
        }
        String key = (state == null ? "" : state + "/") + h.head().lemma();
        return collective.computeIfAbsent(key, k -> {
            Figure figure = new Figure(Figure.Kind.ORGANISATION, words.replaceFirst("^(?i:the) ", ""));
            figure.setState(state);
            return figure;
        });
    }

    /** Those of an armed group, or of a state with its arms, are it; else people of no name. */
    private @Nullable Figure people(Mention.House h, String words) {
        Mention.Rank rank = h.rank();
        boolean arms = h.sort() == HouseNouns.Sort.SOLDIERS || h.sort() == HouseNouns.Sort.WEAPONS;
        if (rank.organisation() != null && h.sort() != HouseNouns.Sort.CROWD) {
            return organisation(rank.organisation(), words, null);
        }
        if (arms && rank.state() != null) {
            return state(rank.state());
        }
        if (h.sort() == HouseNouns.Sort.WEAPONS) {
            return null;
        }
        Figure figure = other(words);
        figure.setState(rank.state());
        figure.setCrowd();
        if (h.head().xpos().equals("NNS")) {
            figure.setPlural();
        }
        return figure;
    }

    private Optional<Figure> owner(Sentence s, @Nullable Token owner) {
        return owner == null ? Optional.empty() : cast.of(s, owner);
    }

    Figure other(String words) {
        return collective.computeIfAbsent(
                "?" + words.toLowerCase(Locale.ROOT), k -> new Figure(Figure.Kind.UNNAMED, words));
    }

    Figure state(String code) {
        return collective.computeIfAbsent("state:" + code, k -> {
            Figure figure = new Figure(
                    Figure.Kind.STATE, directory.state(code).map(State::name).orElse(code));
            figure.setState(code);
            return figure;
        });
    }

    Figure organisation(String id, String name, @Nullable String state) {
        return collective.computeIfAbsent("org:" + id, k -> {
            Figure figure = new Figure(
                    Figure.Kind.ORGANISATION,
                    directory.organisation(id).map(Organisation::name).orElse(name));
            figure.setState(
                    state != null
                            ? state
                            : directory
                                    .organisation(id)
                                    .map(Organisation::state)
                                    .orElse(null));
            figure.setOrganisation(directory.organisation(id).isPresent() ? id : null);
            if (directory.organisation(id).map(o -> SIDES.contains(o.sort())).orElse(false)) {
                figure.setSide();
            }
            return figure;
        });
    }
}
