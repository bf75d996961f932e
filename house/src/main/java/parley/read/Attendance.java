package parley.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Firing;
import parley.record.Meeting;
import parley.text.CharSpan;

/** Who takes part in an encounter as one rule has it, in which role, instead of whom, and who stays away. */
final class Attendance {
    private final Material material;
    private final Speakers speakers;
    private final Channels channels;

    Attendance(Material material, Speakers speakers, Channels channels) {
        this.material = material;
        this.speakers = speakers;
        this.channels = channels;
    }

    /** {@code others} are met apart, in views of their own. */
    void fill(View view, Firing firing, Frame noun, List<Figure> others) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        CharSpan at = frame.head().span();
        List<Figure> there = new ArrayList<>();
        fillers(firing).forEach((field, role) -> {
            List<Token> tokens = tokens(firing, field);
            for (Figure f : speakers.parties(s, tokens, at)) {
                if (!isNobody(f) && !channels.isMedium(f) && !others.contains(f)) {
                    view.participant(f, away(firing, noun, field) ? Meeting.Role.ABSENT : role);
                    there.add(f);
                    view.foundBy.put(
                            view.implicit ? role.name().toLowerCase(Locale.ROOT) : "participants",
                            firing.rule().id());
                }
            }
            tokens.forEach(t -> groupLevel(view, s, t));
        });
        List<Figure> replaced = speakers.parties(s, firing.fillers("instead"), at);
        there.removeAll(replaced);
        for (Figure f : replaced) {
            view.participant(f, Meeting.Role.ABSENT);
            there.forEach(who -> view.standsIn(who, f));
        }
        view.spokenFor.addAll(speakers.parties(s, firing.fillers("side"), at));
        boolean gone = frame.negated() && frame != noun && firing.rule().gives().containsKey("attendee");
        if (!replaced.isEmpty() || gone) {
            view.changes.add(new View.Change(Meeting.Changed.PARTICIPANTS, null, Phrases.clause(s, frame.head())));
        }
    }

    /** The fields of a rule that hold participants, and their roles; nobody is absent who was only urged to be. */
    private static Map<String, Meeting.Role> fillers(Firing firing) {
        Frame frame = firing.frame();
        Map<String, Meeting.Role> fields = new LinkedHashMap<>();
        boolean urged = !frame.mood().isReal() && frame.mood() != Mood.PLANNED;
        for (Meeting.Role role : Meeting.Role.values()) {
            boolean absent = role == Meeting.Role.ABSENT;
            boolean negated = frame.negated() && firing.constant("away").isEmpty();
            if (!absent || !negated && !urged) {
                fields.put(role.name().toLowerCase(Locale.ROOT), role);
            }
        }
        firing.constant("role")
                .ifPresent(role -> fields.put("party", Meeting.Role.valueOf(role.toUpperCase(Locale.ROOT))));
        return fields;
    }

    private List<Token> tokens(Firing firing, String field) {
        Frame frame = firing.frame();
        if (firing.constant(field).filter("self"::equals).isPresent()) {
            return List.of(frame.head());
        }
        List<Token> tokens = new ArrayList<>();
        for (Token t : firing.fillers(field)) {
            boolean inside = frame.role("modifier").contains(t);
            if (inside) {
                tokens.addAll(frame.sentence().children(t, "compound", "amod"));
            }
            boolean himself = t.lemma().endsWith("self") || t.lemma().endsWith("selves");
            if (!himself) {
                tokens.add(t);
            }
        }
        return isTopic(frame, tokens) ? List.of() : tokens;
    }

    /** One state before the noun is what talks are about, or where a visit leads; of two they are the parties. */
    private boolean isTopic(Frame noun, List<Token> tokens) {
        Sentence s = noun.sentence();
        return noun.sort() == Frame.Sort.NOUN
                && !tokens.isEmpty()
                && tokens.stream().allMatch(t -> t.is("compound", "amod"))
                && tokens.stream()
                                .flatMap(t -> material
                                        .figure(s, t)
                                        .or(() -> material.cast().nation(s, t))
                                        .filter(f -> f.kind() == Figure.Kind.STATE)
                                        .stream())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isNobody(Figure f) {
        return f.kind() == Figure.Kind.UNNAMED && f.plural() && f.members().isEmpty();
    }

    /** Whether those in a field are told not to be there: "did not attend", "will not meet him at the summit". */
    private static boolean away(Firing firing, Frame noun, String field) {
        Frame frame = firing.frame();
        return frame.negated()
                && frame != noun
                && (field.equals("attendee") || field.equals("party") && missed(firing));
    }

    /** Verbs of taking part: who does not "attend" is missed, what is not "held" does not take place. */
    static boolean missed(Firing firing) {
        return firing.word() != null && "yes".equals(firing.word().fact("missed"));
    }

    void groupLevel(View view, Sentence s, Token t) {
        material.figure(s, t)
                .filter(f -> f.plural() && f.level() != null)
                .ifPresent(f -> view.level = Ids.constant(Meeting.Level.class, f.level()));
    }
}
