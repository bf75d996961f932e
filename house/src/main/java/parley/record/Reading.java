package parley.record;

import java.util.List;
import parley.text.Article;
import parley.text.Evidence;

/** All that one article says, as records. {@code skipped} are stretches that could not be read, with the reason. */
public record Reading(Article article, List<Actor> actors, List<Entry> entries, List<Skipped> skipped) {
    public record Skipped(Evidence where, String why) {}

    public Reading {
        actors = List.copyOf(actors);
        entries = List.copyOf(entries);
        skipped = List.copyOf(skipped);
    }

    /** The entries of one kind, in the order of the text. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
