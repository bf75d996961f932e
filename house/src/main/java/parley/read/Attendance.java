package parley.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Meeting;
import parley.text.CharSpan;

/** Who takes part in an encounter as one rule has it, in which role, instead of whom, and who stays away. */
final class Attendance {
    private final Material material;
    private final Speakers speakers;
    private final Channels channels;
    private final Lexicon lexicon;

    Attendance(Material material, Speakers speakers, Channels channels, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.material = material;
        this.speakers = speakers;
        this.channels = channels;
    }

    /** {@code others} are met apart, in views of their own. */
    void fill(View view, Firing firing, Frame noun, List<Figure> others) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        CharSpan at = frame.head().span();
        boolean open = missed(firing) && isOpen(frame);
        List<Figure> there = new ArrayList<>();
        fillers(firing).forEach((field, role) -> {
            List<Token> tokens = tokens(firing, field);
            for (Figure f : speakers.parties(s, tokens, at)) {
                if (open) {
                    view.undecided.add(f);
                } else if (!isNobody(f) && !channels.isMedium(f) && !others.contains(f)) {
                    view.participant(
                            f, away(firing, noun, field) ? Meeting.Role.ABSENT : role(view, firing, role, tokens));
                    there.add(f);
                    view.foundBy.put(
                            view.implicit ? role.name().toLowerCase(Locale.ROOT) : "participants",
                            firing.rule().id());
                }
            }
            tokens.forEach(t -> groupLevel(view, s, t));
        });
        // "met with senior officials": nobody knows who they were, but there was a meeting
        if (frame.sort() == Frame.Sort.VERB && view.participants.size() == 1 && there.size() == 1) {
            List<Token> met = frame.role("with").stream()
                    .filter(firing.fillers("attendee")::contains)
                    .toList();
            speakers.parties(s, met, at).stream()
                    .filter(f -> isNobody(f) && !channels.isPress(f))
                    .forEach(f -> view.participant(f, Meeting.Role.ATTENDEE));
        }
        List<Figure> replaced = speakers.parties(s, firing.fillers("instead"), at);
        there.removeAll(replaced);
        for (Figure f : replaced) {
            view.participant(f, Meeting.Role.ABSENT);
            there.forEach(who -> view.standsIn(who, f));
        }
        view.spokenFor.addAll(speakers.parties(s, firing.fillers("side"), at));
        firing.fillers("attendee").stream()
                .filter(t -> deputed(s, t).isPresent())
                .forEach(t -> view.spokenFor.addAll(speakers.parties(s, List.of(t), at)));
        boolean gone = frame.negated()
                && frame != noun
                && !firing.constant("status").filter("proposed"::equals).isPresent()
                && firing.rule().gives().containsKey("attendee");
        if (!replaced.isEmpty() || gone) {
            view.changes.add(new View.Change(Meeting.Changed.PARTICIPANTS, null, Phrases.clause(s, frame.head())));
        }
    }

    /** A conference that one party alone holds it hosts; who "attends" one does not. */
    private Meeting.Role role(View view, Firing firing, Meeting.Role role, List<Token> tokens) {
        if (role == Meeting.Role.ATTENDEE && tokens.stream().anyMatch(this::observes)) {
            return Meeting.Role.OBSERVER;
        }
        boolean alone = view.kind == Meeting.Kind.CONFERENCE && tokens.size() == 1 && role == Meeting.Role.ATTENDEE;
        return alone && firing.frame().predicate().equals("hold") ? Meeting.Role.HOST : role;
    }

    /** "observers from Norway attended". */
    private boolean observes(Token t) {
        return t.xpos().equals("NNS")
                && lexicon.find("observer", t.lemma().toLowerCase(Locale.ROOT), Frame.Sort.NOUN)
                        .isPresent();
    }

    /** "whether they will attend". */
    static boolean isOpen(Frame frame) {
        return frame.sentence().children(frame.head(), "mark").stream()
                .anyMatch(t -> t.lemma().equals("whether") || t.lemma().equals("if"));
    }

    /** "was led by A, and the other delegation by B": B stands behind his side. */
    private Optional<Token> deputed(Sentence s, Token side) {
        return side.is("conj")
                ? s.children(side, "nmod", "obl:agent").stream()
                        .filter(t -> s.children(t, "case").stream()
                                .anyMatch(c -> c.lemma().equals("by")))
                        .filter(t -> material.figure(s, t)
                                .filter(f -> f.kind() == Figure.Kind.PERSON)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** "A and B, who met in Oslo": the clause hangs on one of them. */
    private static List<Token> together(Frame frame, Token one) {
        Sentence s = frame.sentence();
        boolean alone = frame.head().is("acl:relcl")
                && frame.role("subject").equals(List.of(one))
                && frame.head().head() == one.index()
                && !frame.has("object")
                && !frame.has("with");
        if (!alone) {
            return List.of();
        }
        Token first = one.is("conj") ? s.token(one.head()) : one;
        List<Token> all = new ArrayList<>(List.of(first));
        s.children(first, "conj").stream()
                .filter(t -> t.index() < frame.head().index())
                .forEach(all::add);
        return all;
    }

    /** The fields of a rule that hold participants, and their roles; nobody is absent who was only urged to be. */
    private static Map<String, Meeting.Role> fillers(Firing firing) {
        Frame frame = firing.frame();
        Map<String, Meeting.Role> fields = new LinkedHashMap<>();
        boolean plan = frame.mood() == Mood.UNREAL
                && firing.constant("away").filter("planned"::equals).isPresent(); // "was to have led"
        boolean urged = !frame.mood().isReal() && frame.mood() != Mood.PLANNED && !plan;
        for (Meeting.Role role : Meeting.Role.values()) {
            boolean absent = role == Meeting.Role.ABSENT;
            boolean negated = frame.negated() && firing.constant("away").isEmpty();
            if (!absent || !negated && !urged) {
                fields.put(role.name().toLowerCase(Locale.ROOT), role);
            }
        }
        firing.constant("role")
                .map(role -> Meeting.Role.valueOf(role.toUpperCase(Locale.ROOT)))
                // "was to have chaired the talks": he does not
                .map(role -> wasToBeThere(firing) ? Meeting.Role.ABSENT : role)
                .ifPresent(role -> fields.put("party", role));
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
                tokens.add(deputed(frame.sentence(), t).orElse(t));
            }
            together(frame, t).stream().filter(other -> !tokens.contains(other)).forEach(tokens::add);
        }
        boolean others = field.equals("party")
                && "attendee".equals(firing.constant("role").orElse(""))
                && firing.filler("noun")
                        .flatMap(n -> material.frame(frame.sentence(), n))
                        .filter(n -> (n.has("between") || n.has("by")) && !missed(firing))
                        .isPresent();
        if (others) {
            return List.of(); // "they proposed a meeting between A and B"
        }
        boolean theirs = field.equals("attendee") && isOwn(frame) && tokens.equals(frame.role("owner"));
        return theirs || isTopic(frame, tokens) ? List.of() : tokens;
    }

    /** "The groups will hold their next session": theirs who hold it. */
    private static boolean isOwn(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && noun.governedAs().equals("object")
                && noun.role("owner").stream().allMatch(t -> t.xpos().equals("PRP$"))
                && noun.governor().filter(f -> f.has("subject") && !f.passive()).isPresent();
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
                && !firing.constant("status").filter("proposed"::equals).isPresent()
                && (field.equals("attendee") || field.equals("party") && missed(firing));
    }

    /** Verbs of taking part: who does not "attend" is missed, what is not "held" does not take place. */
    static boolean missed(Firing firing) {
        return firing.word() != null && "yes".equals(firing.word().fact("missed"));
    }

    /** "was to have chaired the talks": they may be held without him. */
    static boolean wasToBeThere(Firing firing) {
        return firing.frame().mood() == Mood.UNREAL && missed(firing);
    }

    void groupLevel(View view, Sentence s, Token t) {
        material.figure(s, t)
                .filter(f -> f.plural() && f.level() != null)
                .ifPresent(f -> view.level = Ids.constant(Meeting.Level.class, f.level()));
    }
}
