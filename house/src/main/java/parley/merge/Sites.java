package parley.merge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.State;

/** What two names of places have to do with each other. */
final class Sites {
    enum Relation {
        SAME,
        /** Nothing speaks against one lying in the other. */
        MAYBE,
        APART
    }

    private static final Set<String> HOUSES = WordList.read("houses.txt");

    private final Directory directory;

    Sites(Directory directory) {
        this.directory = directory;
    }

    Relation relation(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Relation.MAYBE;
        }
        String a = Namesakes.key(one);
        String b = Namesakes.key(other);
        if (a.contains(b) || b.contains(a)) {
            return Relation.SAME;
        }
        String here = city(one);
        String there = city(other);
        if (here != null && there != null) {
            return here.equals(there) ? Relation.SAME : Relation.APART;
        }
        String state = state(one);
        String elsewhere = state(other);
        if (state != null && elsewhere != null) {
            return state.equals(elsewhere)
                    ? (here == null && there == null ? Relation.SAME : Relation.MAYBE)
                    : Relation.APART;
        }
        return Relation.MAYBE;
    }

    /** Two houses that are not one. */
    boolean otherVenue(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String a = venue(one);
        String b = venue(other);
        if (a == null || b == null) {
            return false;
        }
        List<String> words = Namesakes.words(b);
        return Namesakes.words(a).stream().noneMatch(word -> word.length() > 3 && words.contains(word));
    }

    /** The part of a place's name that is no city and no state. */
    @Nullable
    String venue(String place) {
        if (isKnown(place)) {
            return null;
        }
        int cut = cut(place);
        return cut < 0 ? place : place.substring(0, cut).strip();
    }

    /** The directory's name of the city that a place is or lies in. */
    @Nullable
    String city(String place) {
        String found = cityNamed(place);
        int cut = cut(place);
        return found != null || cut < 0
                ? found
                : cityNamed(place.substring(cut).replaceFirst("^(?:,| in| at)\\s*", ""));
    }

    private boolean isKnown(String place) {
        return cityNamed(place) != null || stateNamed(place) != null;
    }

    /** Where ", Geneva" or " in Geneva" begins, if it does. */
    private int cut(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        int cut = Math.max(lower.lastIndexOf(","), Math.max(lower.lastIndexOf(" in "), lower.lastIndexOf(" at ")));
        if (cut < 1) {
            return -1;
        }
        String tail = place.substring(cut).replaceFirst("^(?:,| in| at)\\s*", "");
        return isKnown(tail) ? cut : -1;
    }

    private @Nullable String cityNamed(String words) {
        if (Namesakes.words(words).stream().anyMatch(HOUSES::contains)) {
            return null;
        }
        return directory.named(words.strip()).stream()
                .filter(entity -> entity.kind() == Entity.Kind.PLACE)
                .map(Entity::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String stateNamed(String words) {
        return directory.named(words.strip()).stream()
                .filter(entity -> entity.kind() == Entity.Kind.STATE)
                .map(entity -> ((State) entity).code())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String state(String place) {
        String city = city(place);
        return directory.placeState(city == null ? place : city).orElseGet(() -> stateNamed(place));
    }
}
