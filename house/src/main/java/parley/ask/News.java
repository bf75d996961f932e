package parley.ask;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;

/** One thing that became otherwise between two filing times. */
public final class News {
    private final String id;
    private final String talks;
    private final String what;
    private final String from;
    private final String to;
    private final String because;
    private final @Nullable Dossier before;
    private final @Nullable Dossier now;
    private final @Nullable Supplier<Voices> voices;

    /** What it is of: an encounter as it was and as it is, or a claim and whose it is. */
    record Of(
            String id,
            String talks,
            @Nullable Dossier before,
            @Nullable Dossier now,
            @Nullable Supplier<Voices> voices) {}

    News(Of of, String what, String from, String to, String because) {
        this.id = of.id();
        this.talks = of.talks();
        this.before = of.before();
        this.now = of.now();
        this.voices = of.voices();
        this.what = what;
        this.from = from;
        this.to = to;
        this.because = because;
    }

    /** Of an encounter or a claim. */
    public String id() {
        return id;
    }

    /** The encounter in a few words. */
    public String talks() {
        return talks;
    }

    public String what() {
        return what;
    }

    /** What was; empty for nothing. */
    public String from() {
        return from;
    }

    /** What is. */
    public String to() {
        return to;
    }

    /** The words that say so. */
    public String because() {
        return because;
    }

    /** Whether it goes where this filter takes the encounter, as it was or as it is, or the claim. */
    public boolean concerns(Filter filter) {
        return concerns(filter, null);
    }

    /** The same, of those alone that are about an issue: part of what an encounter is called or about, or of a claim's words. */
    public boolean concerns(Filter filter, @Nullable String issue) {
        if (filter.equals(Filter.ALL) && issue == null) {
            return true;
        }
        if (voices != null) {
            return claim(filter, issue, voices);
        }
        return before != null && takes(filter, issue, before) || now != null && takes(filter, issue, now);
    }

    private static boolean takes(Filter filter, @Nullable String issue, Dossier dossier) {
        return filter.takes(dossier)
                && (issue == null || Filter.has(dossier.name(), issue) || Filter.has(dossier.topic(), issue));
    }

    /** A claim is at no place, on no day and of no status. */
    private static boolean claim(Filter filter, @Nullable String issue, Supplier<Voices> voices) {
        String actor = filter.actor();
        if (!filter.equals(new Filter(null, null, actor, null, null, null))) {
            return false;
        }
        Voices all = voices.get();
        return (actor == null || all.are(actor)) && (issue == null || Filter.has(all.words(), issue));
    }
}
