package parley.actors.directory;

import org.jspecify.annotations.Nullable;

/**
 * A department that most states have, to be composed with one: "commerce ministry".
 *
 * @param name canonical ("Ministry of Commerce")
 * @param sort null where the words mean the state itself ("government")
 * @param office of its head ("commerce minister")
 */
public record Ministry(
        String noun,
        String name,
        Organisation.@Nullable Sort sort,
        String domain,
        @Nullable String office) {}
