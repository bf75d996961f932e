package parley.actors.directory;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a state, or a land whose state is disputed.
 *
 * @param state code of the state under which a record counts it; null where that is nobody's to say
 * @param adjectives words for what or who comes from it
 */
public record Region(
        String name,
        List<String> names,
        List<String> adjectives,
        @Nullable String state,
        String status) implements Entity {
    /** As an owner of offices: "south_ossetia". */
    public String id() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    @Override
    public Kind kind() {
        return Kind.REGION;
    }
}
