package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.record.Actor;
import parley.record.Meeting;
import parley.record.Polarity;

/** One encounter as one article tells it, with its actors at hand. */
record Told(String id, Filed filed, Meeting meeting, List<Part> parts) {
    /** Earlier said first; the same order wherever it is asked. */
    static final Comparator<Told> ORDER = Comparator.comparing(
                    (Told told) -> told.filed.said().toInstant())
            .thenComparing(told -> told.filed.filed())
            .thenComparing(Told::id);

    record Part(Actor actor, Meeting.Role role, List<Actor> insteadOf) {}

    /** All that an article tells of encounters. */
    static List<Told> of(Filed filed) {
        Map<String, Actor> actors = new HashMap<>();
        filed.reading().actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<Integer, Integer> begun = new HashMap<>();
        List<Told> all = new ArrayList<>();
        for (Meeting meeting : filed.reading().all(Meeting.class)) {
            int start = meeting.basis().evidence().get(0).start();
            int nth = begun.merge(start, 1, Integer::sum);
            String id = Ids.report(filed.article(), meeting.entryKind(), start, nth);
            all.add(new Told(id, filed, meeting, parts(meeting, actors)));
        }
        return all;
    }

    private static List<Part> parts(Meeting meeting, Map<String, Actor> actors) {
        List<Part> parts = new ArrayList<>();
        for (Meeting.Participant participant : meeting.participants()) {
            Actor actor = actors.get(participant.actor());
            if (actor != null) {
                List<Actor> before = new ArrayList<>();
                participant.insteadOf().forEach(out -> {
                    Actor gone = actors.get(out);
                    if (gone != null) {
                        before.add(gone);
                    }
                });
                parts.add(new Part(actor, participant.role(), List.copyOf(before)));
            }
        }
        return List.copyOf(parts);
    }

    boolean denied() {
        return meeting.basis().polarity() == Polarity.NEGATIVE;
    }

    /** Codes of the states that meet, also through those who stay away. */
    Set<String> states() {
        Set<String> states = new TreeSet<>();
        for (Part part : parts) {
            String state = part.actor().state();
            if (state != null && (part.role() == Meeting.Role.ATTENDEE || part.role() == Meeting.Role.ABSENT)) {
                states.add(state);
            }
        }
        return states;
    }
}
