package parley.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.actors.Figure;
import parley.read.frame.Frame;
import parley.record.Meeting;

/** Whose meetings an article tells of: in the story of a journey he is at those, too, that name only the other. */
final class Leading {
    /** At fewer meetings he does not yet lead the story. */
    private static final int FEW = 3;

    private final Material material;

    Leading(Material material) {
        this.material = material;
    }

    /** "A meeting with the king did not take place", "the trip to Oslo has been put off": his. */
    void complete(List<View> views) {
        Figure leader = leader(views).orElse(null);
        if (leader == null) {
            return;
        }
        for (View view : views) {
            if (view.frame.sort() == Frame.Sort.NOUN && lacksHim(view) && isFree(view, leader)) {
                view.participant(leader, Meeting.Role.ATTENDEE);
            }
        }
    }

    private static Optional<Figure> leader(List<View> views) {
        Map<Figure, Integer> often = new HashMap<>();
        int told = 0;
        for (View view : views) {
            List<Figure> persons = view.attending().stream()
                    .filter(f -> f.kind() == Figure.Kind.PERSON)
                    .toList();
            if (!view.implicit && !persons.isEmpty()) {
                told++;
                persons.forEach(f -> often.merge(f, 1, Integer::sum));
            }
        }
        int half = told / 2;
        return often.entrySet().stream()
                .filter(e -> e.getValue() >= FEW && e.getValue() > half)
                .max(Map.Entry.<Figure, Integer>comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static boolean lacksHim(View view) {
        List<Figure> there = view.attending();
        boolean visit = view.kind == Meeting.Kind.VISIT && view.participants.isEmpty() && view.place != null;
        boolean with = view.kind != Meeting.Kind.VISIT
                && there.size() == 1
                && view.participants.size() == 1
                && there.get(0).kind() == Figure.Kind.PERSON
                && view.frame.has("with")
                && !view.frame.has("between")
                && !view.frame.has("owner")
                && !view.frame.has("of");
        return !view.headline && !view.implicit && (visit || with);
    }

    /** Nobody else is said to hold it, or to do what was done at it. */
    private boolean isFree(View view, Figure leader) {
        if (view.participants.containsKey(leader)) {
            return false;
        }
        Optional<Frame> above = view.frame.governor();
        for (int steps = 0; above.isPresent() && steps < 3; steps++) {
            Frame frame = above.get();
            boolean another = frame.role("subject").stream()
                    .flatMap(t -> material.figure(frame.sentence(), t).stream())
                    .anyMatch(f -> !f.equals(leader));
            if (another) {
                return false;
            }
            above = frame.governor();
        }
        return true;
    }
}
