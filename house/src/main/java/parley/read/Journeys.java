package parley.read;

import java.util.ArrayList;
import java.util.List;
import parley.read.frame.Frame;
import parley.record.Meeting;

/** A journey made to meet somebody is that meeting, at its place: "will fly to Oslo to see the king", "due in Oslo for talks with him". */
final class Journeys {
    private Journeys() {}

    static List<View> withPurposes(List<View> views) {
        List<View> whole = new ArrayList<>(views);
        for (View journey : views) {
            if (journey.kind == Meeting.Kind.VISIT && journey.frame.sort() != Frame.Sort.NOUN) {
                List<View> purposes = views.stream()
                        .filter(v -> v != journey && serves(v, journey))
                        .toList();
                if (!purposes.isEmpty()) {
                    purposes.forEach(p -> reach(p, journey));
                    whole.remove(journey);
                }
            }
        }
        toHeadline(whole);
        return whole;
    }

    /** "Summit live: the president turns up in Oslo": he comes to it, and there it is. */
    private static void toHeadline(List<View> views) {
        for (View journey : List.copyOf(views)) {
            if (journey.kind == Meeting.Kind.VISIT && journey.headline && journey.status == Meeting.Status.HELD) {
                views.stream()
                        .filter(v -> v.headline
                                && v.kind == Meeting.Kind.SUMMIT
                                && v.frame.sentence() == journey.frame.sentence()
                                && v.place == null)
                        .findFirst()
                        .ifPresent(summit -> {
                            journey.participants.forEach(summit::participant);
                            summit.place = journey.place;
                            views.remove(journey);
                        });
            }
        }
    }

    private static boolean serves(View purpose, View journey) {
        boolean met = purpose.kind == Meeting.Kind.TALKS || purpose.kind == Meeting.Kind.BILATERAL;
        boolean stay = purpose.kind == Meeting.Kind.VISIT && purpose.frame.sort() == Frame.Sort.NOUN;
        return (met && !purpose.attending().isEmpty() || stay)
                && !purpose.implicit
                && isAim(purpose.frame)
                && purpose.frame.governor().filter(journey.frame::equals).isPresent();
    }

    private static boolean isAim(Frame frame) {
        return switch (frame.governedAs()) {
            case "to" -> frame.sort() == Frame.Sort.VERB;
            case "for", "on" -> frame.sort() == Frame.Sort.NOUN;
            case "clause", "advcl" -> frame.head().is("advcl", "xcomp");
            default -> false;
        };
    }

    /** What the journey tells of itself is told of the meeting. */
    private static void reach(View purpose, View journey) {
        journey.participants.forEach(purpose::participant);
        journey.insteadOf.forEach((who, whom) -> whom.forEach(w -> purpose.standsIn(who, w)));
        purpose.place = journey.place == null ? purpose.place : journey.place;
        purpose.when = purpose.when == null ? journey.when : purpose.when;
        purpose.formerWhen = purpose.formerWhen == null ? journey.formerWhen : purpose.formerWhen;
        purpose.formerPlace = purpose.formerPlace == null ? journey.formerPlace : purpose.formerPlace;
        purpose.status = journey.status;
        purpose.statusSaid = journey.statusSaid;
        purpose.negative = journey.negative;
        purpose.certainty = purpose.certainty.and(journey.certainty);
        purpose.changes.addAll(journey.changes);
        purpose.journey = true;
        journey.evidence.stream()
                .filter(span -> purpose.evidence.stream().noneMatch(e -> e.contains(span)))
                .forEach(purpose.evidence::add);
        journey.foundBy.forEach(purpose.foundBy::putIfAbsent);
    }
}
