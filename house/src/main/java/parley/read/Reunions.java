package parley.read;

import java.util.List;
import java.util.Map;
import parley.actors.Figure;
import parley.read.frame.Frame;
import parley.record.Meeting;

/** Who meets where the words only say "again", or name the body that meets. */
final class Reunions {
    /** How many sentences back "again" reaches. */
    private static final int AGAIN = 8;

    private Reunions() {}

    /** "The two envoys will meet again": those who met before. */
    static void again(List<View> views) {
        for (View view : views) {
            boolean again = view.frame.sort() == Frame.Sort.VERB
                    && view.frame.role("adverb").stream()
                            .anyMatch(t -> t.lemma().equalsIgnoreCase("again"));
            boolean described = view.frame.role("subject").stream()
                    .allMatch(t -> t.upos().equals("PRON") || t.xpos().equals("NNS"));
            boolean alone = view.frame.role("subject").size() == 1 && !view.frame.has("with") && described;
            if (again && alone && view.kind == Meeting.Kind.TALKS) {
                views.stream()
                        .filter(v -> v.frame.head().span().start()
                                        < view.frame.head().span().start()
                                && view.frame.sentence().number()
                                                - v.frame.sentence().number()
                                        <= AGAIN
                                && v.kind == Meeting.Kind.TALKS
                                && isPair(v))
                        .reduce((first, second) -> second)
                        .filter(v -> view.attending().size() < 2
                                || view.attending().stream().anyMatch(v.attending()::contains))
                        .ifPresent(v -> {
                            view.participants.clear();
                            v.participants.forEach((f, role) -> {
                                if (role == Meeting.Role.ATTENDEE || role == Meeting.Role.HOST) {
                                    view.participant(f, Meeting.Role.ATTENDEE);
                                }
                            });
                        });
            }
        }
    }

    /** A council that meets somewhere or some day by itself is a meeting of its members. */
    static void body(View view) {
        boolean one = view.attending().size() == 1
                && view.attending().get(0).kind() == Figure.Kind.ORGANISATION
                && view.frame.sort() == Frame.Sort.VERB
                && view.kind == Meeting.Kind.TALKS
                && !view.implicit
                && !view.frame.has("with");
        if (one && view.place != null && view.when != null) {
            view.kind = Meeting.Kind.CONFERENCE;
        }
    }

    private static boolean isPair(View v) {
        List<Figure> two = v.participants.entrySet().stream()
                .filter(e -> e.getValue() == Meeting.Role.ATTENDEE || e.getValue() == Meeting.Role.HOST)
                .map(Map.Entry::getKey)
                .toList();
        return two.size() == 2 && two.get(0).kind() == two.get(1).kind();
    }
}
