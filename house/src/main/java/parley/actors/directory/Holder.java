package parley.actors.directory;

import java.util.List;

/**
 * A person who holds or held an office.
 *
 * @param holdings latest first, at least one
 */
public record Holder(String name, List<String> names, List<Holding> holdings) implements Entity {
    @Override
    public Kind kind() {
        return Kind.HOLDER;
    }
}
