package parley.actors.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of any sort, from a presidential palace to a newspaper.
 *
 * @param state code of the state it belongs to
 * @param members codes of its member states, where known
 * @param officeOf the office it speaks for ("head of state")
 * @param seats names of places that can stand for it
 */
public record Organisation(
        String id,
        String name,
        List<String> names,
        Sort sort,
        @Nullable String state,
        List<String> members,
        @Nullable String officeOf,
        List<String> seats)
        implements Entity {
    public enum Sort {
        HOUSE,
        MINISTRY,
        AGENCY,
        BODY,
        ALLIANCE,
        UNION,
        COURT,
        MEDIA,
        CHANNEL,
        ARMED_GROUP,
        PARTY,
        COMPANY,
        NGO,
        BLOC
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }
}
