package parley.ask;

import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;

/**
 * One thing that became otherwise between two filing times.
 *
 * @param id of an encounter or a claim
 * @param talks the encounter in a few words
 * @param from what was; empty for nothing
 * @param to what is
 * @param because the words that say so
 * @param before the encounter as it was, none for a new one or a claim
 */
public record News(
        String id,
        String talks,
        String what,
        String from,
        String to,
        String because,
        @Nullable Dossier before,
        @Nullable Dossier now) {

    /** Whether the filter takes the encounter as it was or as it is. What is about a claim alone only goes where all is wanted. */
    public boolean concerns(Filter filter) {
        return filter.equals(Filter.ALL) || before != null && filter.takes(before) || now != null && filter.takes(now);
    }
}
