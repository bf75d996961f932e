package parley.actors.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word for an office or for those who hold it.
 *
 * @param plurals forms that name several people
 * @param names other forms of the singular
 * @param office canonical office, null for words such as "diplomat"
 * @param state code of the only state where the title means this; null = anywhere
 * @param person whether the words denote a person
 */
public record Title(
        String title,
        List<String> plurals,
        List<String> names,
        @Nullable String office,
        @Nullable Level level,
        @Nullable String domain,
        @Nullable String state,
        boolean person) {
    public boolean isPlural(String words) {
        return plurals.stream().anyMatch(p -> Key.loose(p).equals(Key.loose(words)));
    }
}
