package parley.actors.directory;

import java.util.List;

/**
 * A state or territory, present or gone.
 *
 * @param code ISO 3166-1 alpha-3
 * @param capitals names of {@link Place}s
 * @param seats names of places that can stand for the state ("Moscow said")
 * @param familyFirst whether the family name is written first
 */
public record State(
        String code,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> seats,
        boolean familyFirst)
        implements Entity {
    @Override
    public Kind kind() {
        return Kind.STATE;
    }
}
