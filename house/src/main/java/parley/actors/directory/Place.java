package parley.actors.directory;

import java.util.List;

/**
 * A city or venue.
 *
 * @param state code of the state it lies in
 */
public record Place(String name, List<String> names, String state) implements Entity {
    @Override
    public Kind kind() {
        return Kind.PLACE;
    }
}
