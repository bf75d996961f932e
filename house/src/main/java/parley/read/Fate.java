package parley.read;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Meeting;

/** What becomes of an encounter as one rule has it: planned, held, put off, called off, denied; and what that changes. */
final class Fate {
    private final Material material;
    private final Attendance attendance;
    private final Lexicon lexicon;

    Fate(Material material, Attendance attendance, Lexicon lexicon) {
        this.material = material;
        this.attendance = attendance;
        this.lexicon = lexicon;
    }

    /** Under a verb that carries it the noun has the mood: "is considering a visit"; who may attend a meeting leaves it as it is. */
    Mood mood(Frame frame, Frame noun) {
        boolean mayAttend = noun.governor()
                .filter(above -> Attendance.isOpen(above)
                        && lexicon.find("hold", above.predicate(), Frame.Sort.VERB)
                                .filter(w -> "yes".equals(w.fact("missed")))
                                .isPresent())
                .isPresent();
        if (mayAttend) {
            return noun.governed().contains(frame) ? frame.mood() : Mood.ACTUAL;
        }
        boolean coming = noun.mood() == Mood.POSSIBLE
                && noun.role("modifier").stream()
                        .anyMatch(t -> lexicon.find("coming", t.lemma().toLowerCase(Locale.ROOT), null)
                                .isPresent());
        if (coming && frame.mood().isReal()) {
            return Mood.PLANNED; // "discussed the upcoming summit"
        }
        if (EncounterNouns.isSetting(noun)) {
            return noun.governor().map(Frame::mood).orElse(noun.mood());
        }
        return frame == noun ? frame.mood() : noun.mood();
    }

    void set(View view, Firing firing, Frame noun) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        String said = firing.constant("status").orElse(null);
        String change = firing.constant("change").orElse(null);
        Mood mood = mood(frame, noun);
        boolean asked = frame.mood() == Mood.POSSIBLE || frame.mood() == Mood.WANTED;
        if (!frame.negated() && !asked) {
            frame.role("at").stream()
                    .filter(t -> t.lemma().equalsIgnoreCase("level"))
                    .flatMap(t -> material.frame(s, t).stream())
                    .flatMap(level -> level.role("of").stream())
                    .forEach(t -> attendance.groupLevel(view, s, t));
        }
        if (change != null && !frame.negated() && !asked && !hedged(frame)) {
            Meeting.Changed what = Meeting.Changed.valueOf(change.toUpperCase(Locale.ROOT));
            view.changes.add(new View.Change(
                    what, what == Meeting.Changed.STATUS ? said : null, Phrases.clause(s, frame.head())));
            view.foundBy.put("changes", firing.rule().id());
            if (what == Meeting.Changed.LEVEL) {
                frame.role("to").stream()
                        .flatMap(t -> material.frame(s, t).stream())
                        .flatMap(to -> to.role("of").stream())
                        .forEach(t -> attendance.groupLevel(view, s, t));
            }
        }
        if (isUndone(firing) || isGivenUp(frame, firing)) {
            undone(view, firing, noun);
            return;
        }
        if (said != null && !said.equals("mood")) {
            Meeting.Status status = Meeting.Status.valueOf(said.toUpperCase(Locale.ROOT));
            boolean real = frame.mood().isReal() || change != null && frame.mood() == Mood.PLANNED && !hedged(frame);
            if (change != null && !real) {
                set(view, Meeting.Status.PLANNED, false, firing); // "may be cancelled": it is not yet
            } else if (real && !frame.negated()) {
                boolean past = status == Meeting.Status.ONGOING && frame.tense() == Tense.FUTURE;
                set(view, past ? Meeting.Status.PLANNED : status, true, firing);
            } else if (status == Meeting.Status.PROPOSED && !noun.negated()) {
                set(view, status, true, firing); // "did not rule out a meeting"
            } else if (!frame.negated() && !(frame.head().is("acl:relcl") && frame.mood() == Mood.WANTED)) {
                // "a meeting that should have ended" is no proposal
                set(view, Status.meeting(mood.isReal() ? frame.mood() : mood, frame.tense()), false, firing);
            } else if (mood.isReal() && frame.tense() == Tense.PAST && change == null) {
                if (planned(noun)) {
                    view.changes.add(
                            new View.Change(Meeting.Changed.STATUS, "cancelled", Phrases.clause(s, frame.head())));
                    set(view, Meeting.Status.CANCELLED, true, firing);
                } else {
                    view.negative = true; // "no such meeting was ever planned"
                }
            }
            return;
        }
        // "talks led by A", "hosted by B" may be still to come
        boolean reduced = frame != noun && frame.passive() && frame.head().is("acl");
        if (said == null && (frame.sort() == Frame.Sort.NOUN || change != null || reduced)) {
            return;
        }
        if (mood == Mood.UNREAL) {
            view.negative |= !Attendance.wasToBeThere(firing); // "would have met"
            return;
        }
        boolean denied = frame.negated();
        if (frame.mood() == Mood.POSSIBLE && Attendance.missed(firing) && Attendance.isOpen(frame)) {
            return; // "whether they will attend the talks": the talks may well be
        }
        if (denied && !firing.rule().gives().containsKey("absent")) {
            if (frame == noun
                    || firing.word() != null
                            && firing.rule().gives().containsKey("noun")
                            && !Attendance.missed(firing)) {
                view.negative = true;
            }
            return;
        }
        if (!frame.negated() && !firing.rule().gives().containsKey("absent")) {
            boolean still = frame.tense() == Tense.PAST && frame.has("since") && isPresentPerfect(frame);
            Meeting.Status byTense = still
                    ? Meeting.Status.ONGOING
                    : firing.constant((wasDoing(frame) ? Tense.PROGRESSIVE : frame.tense())
                                    .name()
                                    .toLowerCase(Locale.ROOT))
                            .filter(status -> mood.isReal())
                            .map(status -> Ids.constant(Meeting.Status.class, status))
                            .orElse(Status.meeting(mood, frame.tense()));
            set(view, byTense, frame == noun && !view.implicit, firing);
        }
    }

    /** "will not go ahead", "did not take place", "will not be held". */
    private boolean isUndone(Firing firing) {
        Frame frame = firing.frame();
        boolean undone = Stream.of("course", "hold")
                .flatMap(name -> lexicon.find(name, frame.predicate(), Frame.Sort.VERB).stream())
                .anyMatch(word -> "yes".equals(word.fact("undone")));
        boolean itself = frame.passive() || !firing.rule().gives().containsKey("party");
        boolean real = frame.mood().isReal() || frame.mood() == Mood.PLANNED;
        return undone && itself && frame.negated() && real;
    }

    /** "no longer plan to meet", "will not fly to Oslo as planned". */
    private boolean isGivenUp(Frame frame, Firing firing) {
        boolean ahead = frame.mood() == Mood.PLANNED || frame.tense() == Tense.FUTURE;
        // "the talks will no longer include the minister": there are still talks
        boolean without =
                firing.filler("noun").filter(frame.role("subject")::contains).isPresent()
                        && !firing.fillers("attendee").isEmpty();
        return frame.negated()
                && ahead
                && !without
                && frame.sort() == Frame.Sort.VERB
                && !Attendance.missed(firing)
                && (isLonger(frame)
                        || frame.governedAs().equals("clause")
                                && frame.governor().filter(Fate::isLonger).isPresent()
                        || frame.role("as").stream().anyMatch(this::isDue));
    }

    private static boolean isLonger(Frame frame) {
        return frame.role("adverb").stream().anyMatch(t -> t.form().equalsIgnoreCase("longer"));
    }

    private boolean isDue(Token t) {
        return lexicon.find("due", t.lemma().toLowerCase(Locale.ROOT), Frame.Sort.VERB)
                .isPresent();
    }

    /** What was planned, or is told of as known, is off; of anything else it is denied that it happened. */
    private void undone(View view, Firing firing, Frame noun) {
        Frame frame = firing.frame();
        boolean known = isGivenUp(frame, firing)
                || view.definite && frame.tense() != Tense.PAST
                || view.status == Meeting.Status.PLANNED
                || planned(noun)
                || Stream.concat(noun.role("modifier").stream(), noun.role("acl").stream())
                        .anyMatch(this::isDue);
        if (!known) {
            view.negative = true;
            return;
        }
        view.changes.add(
                new View.Change(Meeting.Changed.STATUS, "cancelled", Phrases.clause(frame.sentence(), frame.head())));
        view.foundBy.put("changes", firing.rule().id());
        set(view, Meeting.Status.CANCELLED, true, firing);
    }

    private static boolean isPresentPerfect(Frame frame) {
        return frame.sentence().children(frame.head(), "aux").stream()
                .anyMatch(t -> t.lemma().equals("have")
                        && (t.xpos().equals("VBZ") || t.xpos().equals("VBP")));
    }

    /** "said that it was sending its deputy". */
    private static boolean wasDoing(Frame frame) {
        return frame.tense() == Tense.PAST
                && frame.head().xpos().equals("VBG")
                && frame.governedAs().equals("clause");
    }

    /** "would probably be cancelled". */
    private boolean hedged(Frame frame) {
        return frame.role("adverb").stream()
                .anyMatch(t -> lexicon.find("hedge", t.lemma().toLowerCase(Locale.ROOT), null)
                        .isPresent());
    }

    /** "the round, which was to have taken place in April, never happened". */
    private static boolean planned(Frame noun) {
        return noun.governed().stream()
                .anyMatch(f -> f.sort() == Frame.Sort.VERB
                        && (f.mood() == Mood.UNREAL || f.mood() == Mood.PLANNED)
                        && (noun.role("relcl").contains(f.head())
                                || noun.role("acl").contains(f.head())));
    }

    private static void set(View view, Meeting.@Nullable Status status, boolean said, Firing firing) {
        boolean fated = status == Meeting.Status.PLANNED
                && view.changes.stream().anyMatch(c -> c.what() == Meeting.Changed.STATUS && c.to() != null);
        if (status != null && !fated && (view.status == null || said)) {
            view.status = status;
            view.statusSaid |= said;
            view.foundBy.put("status", firing.rule().id());
        }
    }
}
