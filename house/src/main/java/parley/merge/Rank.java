package parley.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Organisation;
import parley.record.Actor;
import parley.record.Meeting;

/** Whose word goes before whose, where two speak of the same time: a party or host, then the surer, then the later. */
final class Rank {
    private final Directory directory;
    private final Set<String> parties = new HashSet<>();

    Rank(List<Told> group, Directory directory) {
        this.directory = directory;
        for (Told told : group) {
            for (Told.Part part : told.parts()) {
                String state = part.actor().state();
                if (state != null && part.role() != Meeting.Role.OBSERVER) {
                    parties.add(state);
                }
            }
        }
    }

    /** {@code later} was said later than {@code earlier}. */
    boolean prefers(Told later, Told earlier) {
        if (isParty(later) != isParty(earlier)) {
            return isParty(later);
        }
        return later.meeting()
                        .basis()
                        .certainty()
                        .compareTo(earlier.meeting().basis().certainty())
                <= 0;
    }

    /** Said by a party or the host, in its own paper or to others. */
    boolean isParty(Told told) {
        String publisher = told.filed().publisher();
        boolean own = publisher != null
                && directory.named(publisher).stream()
                        .filter(entity -> entity.kind() == Entity.Kind.ORGANISATION)
                        .map(entity -> (Organisation) entity)
                        .anyMatch(paper -> paper.sort() != Organisation.Sort.MEDIA && isHere(paper.state()));
        return own
                || told.sources().stream()
                        .anyMatch(source -> source.kind() != Actor.Kind.UNNAMED && isHere(source.state()));
    }

    private boolean isHere(@Nullable String state) {
        return state != null && parties.contains(state);
    }
}
