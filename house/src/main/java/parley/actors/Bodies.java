package parley.actors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Organisation;
import parley.actors.directory.Place;
import parley.actors.directory.State;

/** States, organisations and groups of an article: each one figure, however it is named. */
final class Bodies {
    private static final Set<Organisation.Sort> SIDES = Set.of(
            Organisation.Sort.ARMED_GROUP,
            Organisation.Sort.PARTY,
            Organisation.Sort.UNION,
            Organisation.Sort.ALLIANCE,
            Organisation.Sort.BLOC,
            Organisation.Sort.COMPANY);

    private final Directory directory;
    private final Map<String, Figure> collective = new HashMap<>();

    Bodies(Directory directory) {
        this.directory = directory;
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
            if (directory
                    .organisation(id)
                    .map(o -> o.sort() == Organisation.Sort.CHANNEL)
                    .orElse(false)) {
                figure.setChannel();
            }
            return figure;
        });
    }
}
