package parley.actors.directory;

import org.jspecify.annotations.Nullable;

/**
 * A department that most states have, to be composed with one: "commerce ministry".
 *
 * @param noun lower case
 * @param name canonical ("ministry of commerce")
 * @param office of its head ("commerce minister")
 */
public record Ministry(
        String noun, String name, String domain, @Nullable String office) {}
