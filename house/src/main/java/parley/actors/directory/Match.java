package parley.actors.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens {@code from} to {@code to} (half-open) that the directory knows.
 *
 * @param entities what bears this name, may be empty
 * @param nationality code of the state whose adjective or demonym this is
 */
public record Match(
        int from, int to, List<Entity> entities, @Nullable String nationality) {}
