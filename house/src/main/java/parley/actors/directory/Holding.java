package parley.actors.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in one office for one time.
 *
 * @param owner state code, organisation id or region id
 * @param office canonical ("head of state", "foreign minister", "envoy:Syria")
 * @param title as styled ("Secretary of State")
 * @param person fullest common form
 * @param names other spellings
 * @param from first day; of a month, its first
 * @param to last day; of a month, its last; null = still
 */
public record Holding(
        String owner,
        String office,
        String title,
        String person,
        List<String> names,
        LocalDate from,
        @Nullable LocalDate to,
        String source) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same under the name by which the person is better known. */
    Holding of(String betterName) {
        return person.equals(betterName)
                ? this
                : new Holding(owner, office, title, betterName, names, from, to, source);
    }

    /** Whether the two share a day. */
    boolean meets(Holding other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
