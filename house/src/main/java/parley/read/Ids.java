package parley.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.record.Actor;
import parley.text.Article;

/** Turns figures into actors: ids in the order of first mention, for those that some record uses and for all who are named. */
final class Ids {
    private final Map<Figure, String> ids = new LinkedHashMap<>();

    Ids(List<Figure> cast, Set<Figure> used) {
        Set<Figure> kept = new LinkedHashSet<>();
        for (Figure f : cast) {
            if (used.contains(f) || f.isListed()) {
                kept.add(f);
            }
        }
        kept.addAll(used);
        List<Figure> ordered = new ArrayList<>(kept);
        ordered.sort(Comparator.comparingInt(Ids::firstMention));
        for (Figure f : ordered) {
            ids.put(f, "a" + (ids.size() + 1));
        }
    }

    private static int firstMention(Figure f) {
        return f.mentions().isEmpty() ? Integer.MAX_VALUE : f.mentions().get(0).start();
    }

    String of(Figure figure) {
        return ids.getOrDefault(figure, "");
    }

    List<String> of(Collection<Figure> figures) {
        return figures.stream().map(this::of).distinct().toList();
    }

    List<Actor> actors(Article article) {
        List<Actor> actors = new ArrayList<>();
        ids.forEach((figure, id) -> actors.add(new Actor(
                id,
                figure.name(),
                kind(figure),
                figure.state(),
                figure.office(),
                figure.mentions().stream().map(article::evidence).toList(),
                figure.byDirectory() ? Actor.KnownBy.DIRECTORY : Actor.KnownBy.TEXT)));
        return actors;
    }

    private static Actor.Kind kind(Figure figure) {
        return switch (figure.kind()) {
            case PERSON -> Actor.Kind.PERSON;
            case STATE -> Actor.Kind.STATE;
            case ORGANISATION -> Actor.Kind.ORGANISATION;
            case UNNAMED -> Actor.Kind.UNNAMED;
        };
    }

    /** An enum constant from a word of a data file; null where there is none. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
