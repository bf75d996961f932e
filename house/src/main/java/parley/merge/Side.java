package parley.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Meeting;

/** One of those who meet: a state with whoever is there for it, or somebody of no state. */
record Side(@Nullable String state, List<Actor> actors) {
    /** Those who meet or were to meet; hosts who only lend the room, mediators and observers count where hardly anybody else does. */
    static List<Side> of(List<Told.Part> parts) {
        List<Side> sides = new ArrayList<>();
        for (Told.Part part : parts) {
            boolean party = part.role() == Meeting.Role.ATTENDEE
                    || part.role() == Meeting.Role.ABSENT
                    || part.role() == Meeting.Role.HOST && part.actor().kind() == Actor.Kind.PERSON;
            if (party) {
                add(sides, part.actor());
                part.insteadOf().forEach(out -> add(sides, out));
            }
        }
        for (Told.Part part : parts) {
            if (sides.size() < 2 && part.role() == Meeting.Role.HOST) {
                add(sides, part.actor());
            }
        }
        return sides;
    }

    private static void add(List<Side> sides, Actor actor) {
        if (actor.kind() == Actor.Kind.UNNAMED && actor.state() == null) {
            return;
        }
        for (Side side : sides) {
            if (actor.state() != null && actor.state().equals(side.state)
                    || side.actors.stream().anyMatch(there -> Namesakes.same(there, actor))) {
                side.actors.add(actor);
                return;
            }
        }
        sides.add(new Side(actor.state(), new ArrayList<>(List.of(actor))));
    }

    boolean matches(Side other) {
        return state != null && state.equals(other.state) || people(other) > 0;
    }

    /** How many of the people on both are the same. */
    int people(Side other) {
        int same = 0;
        for (Actor actor : actors) {
            if (actor.kind() != Actor.Kind.STATE
                    && other.actors.stream().anyMatch(there -> Namesakes.same(actor, there))) {
                same++;
            }
        }
        return same;
    }

    boolean hasPeople() {
        return actors.stream().anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
    }
}
