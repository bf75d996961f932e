package parley.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.TimeExpression;
import parley.read.frame.Frame;
import parley.read.frame.Tense;
import parley.record.Meeting;

/** Joins the views of one article that are of the same encounter: what fits together and points back becomes one. */
final class Joining {
    /** How many sentences back what is said of a meeting without naming it reaches. */
    private static final int REACH = 5;
    /** How many sentences below a headline its meeting is told. */
    private static final int LEAD = 4;

    private Joining() {}

    static List<View> join(List<View> views) {
        List<View> whole = new ArrayList<>();
        for (View view : views) {
            if (isNoEncounter(view)) {
                continue;
            }
            View best = null;
            double bestScore = 0;
            for (View earlier : whole) {
                double score = fits(earlier, view) ? score(earlier, view) : 0;
                if (score > 0 && score >= bestScore) {
                    best = earlier;
                    bestScore = score;
                }
            }
            if (best != null) {
                best.take(view);
            } else if (!view.implicit) {
                whole.add(view);
            }
        }
        return whole;
    }

    /** Who meets nobody known has not met: "they met the conditions", "he talked about himself". */
    private static boolean isNoEncounter(View view) {
        return view.frame.sort() == Frame.Sort.VERB
                && view.kind != Meeting.Kind.VISIT
                && !view.implicit
                && view.participants.size() < 2
                && !(view.participants.isEmpty() && (view.place != null || view.when != null))
                && view.level == null
                && !isBody(view);
    }

    /** "the council, which meets in Geneva on Friday": many in one. */
    private static boolean isBody(View view) {
        return view.kind == Meeting.Kind.CONFERENCE;
    }

    private static double score(View earlier, View view) {
        int shared = shared(earlier, view);
        if (view.implicit) {
            return implicit(earlier, view, shared);
        }
        boolean samePlace = earlier.place != null && view.place != null;
        boolean sameTime = earlier.when != null && view.when != null;
        double score = shared + (samePlace ? 1 : 0) + (sameTime ? 1 : 0);
        boolean summitMet =
                earlier.frame.sentence() == view.frame.sentence() && family(earlier.kind) + family(view.kind) == 1;
        if (summitMet && shared > 0) {
            return score + 1;
        }
        if (view.kind == Meeting.Kind.VISIT && !view.insteadOf.isEmpty() && shared > 0) {
            return score + 1;
        }
        boolean oneHeadline = earlier.headline && view.headline && earlier.frame.sentence() == view.frame.sentence();
        if (oneHeadline && (earlier.attending().isEmpty() || view.attending().isEmpty())) {
            return score + 0.5; // "Oslo talks live: the envoys arrive as negotiations drag on"
        }
        if (isHeadlineOf(earlier, view) && !view.definite) {
            return score + 0.5;
        }
        boolean bare = view.attending().isEmpty();
        if (view.definite) {
            boolean named = earlier.frame.predicate().equalsIgnoreCase(view.frame.predicate());
            return score + (named ? 1.3 : isEmpty(earlier) ? 0.2 : 1) + akin(earlier, view) / 2.0;
        }
        if (bare) {
            return samePlace ? score : view.participants.isEmpty() ? 0 : score;
        }
        return shared >= 2
                        || isToldOn(earlier, view)
                        || shared == 1 && (samePlace || sameTime)
                        || earlier.attending().isEmpty() && samePlace && sameTime
                ? score
                : 0;
    }

    /** What is told of a meeting without naming it is told of the last one, or of the one that the article is about. */
    private static double implicit(View earlier, View view, int shared) {
        int distance = view.frame.sentence().number() - earlier.lastSaid;
        boolean main = earlier.headline && family(earlier.kind) < 2;
        boolean far = distance > REACH && shared == 0 && !main;
        boolean apart = view.known && shared == 0;
        if (earlier.negative && !view.replaces(earlier) || far || apart || isUnknown(earlier)) {
            return 0;
        }
        boolean over = earlier.status == Meeting.Status.HELD
                || earlier.frame.governedAs().equals("after");
        boolean settled = over && view.implied == Meeting.Status.PLANNED
                || earlier.status == Meeting.Status.PLANNED
                        && (view.implied == Meeting.Status.ONGOING || wasThere(view));
        // who comes or stays away matters where many meet
        boolean pair = !view.participants.isEmpty()
                && family(earlier.kind) != 1
                && earlier.attending().size() == 2
                && earlier.attending().stream().allMatch(f -> f.kind() == Figure.Kind.PERSON);
        return 1
                + shared
                + 1.0 / (1 + distance)
                - (settled && shared == 0 ? 1 : 0)
                - (pair && shared == 0 ? 0.4 : 0)
                + (family(earlier.kind) == 1 ? 0.3 : 0)
                - (earlier.status == Meeting.Status.PROPOSED && view.implied != Meeting.Status.PROPOSED ? 0.5 : 0);
    }

    /** "A and B also took part": in what has been. */
    private static boolean wasThere(View view) {
        return view.implied == Meeting.Status.HELD
                && view.status == null
                && !view.negative
                && view.changes.isEmpty()
                && !view.participants.containsValue(Meeting.Role.ABSENT);
    }

    /** Of which nothing is told but that there is such a thing: "negotiations". */
    private static boolean isEmpty(View view) {
        return isUnknown(view) && !view.definite;
    }

    private static boolean isUnknown(View view) {
        return view.participants.isEmpty()
                && view.place == null
                && view.when == null
                && view.formerWhen == null
                && view.level == null
                && !view.statusSaid
                && view.changes.isEmpty()
                && !view.headline;
    }

    /** A headline tells in short what the body tells again. */
    private static boolean isHeadlineOf(View a, View b) {
        boolean samePlace = a.place != null && b.place != null && family(a.kind) + family(b.kind) < 2;
        boolean sameFate = b.changes.stream().anyMatch(c -> changed(a, c.what())) && family(a.kind) == family(b.kind);
        boolean bare = a.attending().isEmpty()
                && a.place == null
                && b.attending().size() != 1
                && family(a.kind) == family(b.kind)
                && b.frame.sentence().number() - a.frame.sentence().number() <= LEAD
                && (a.status == null || a.status == b.status || isGoing(a) && isGoing(b));
        return a.headline
                && (samePlace || sameFate || bare || a.frame.predicate().equalsIgnoreCase(b.frame.predicate()));
    }

    private static boolean isGoing(View view) {
        return view.status == Meeting.Status.HELD || view.status == Meeting.Status.ONGOING;
    }

    private static int shared(View a, View b) {
        Set<Figure> both = new HashSet<>(a.participants.keySet());
        both.retainAll(b.participants.keySet());
        return both.size();
    }

    /** The persons of one view whose states are parties of the other. */
    private static long akin(View a, View b) {
        return people(a, b) + people(b, a);
    }

    private static long people(View a, View b) {
        return a.attending().stream()
                .filter(p -> p.kind() == Figure.Kind.PERSON && p.state() != null)
                .filter(p -> b.attending().stream()
                        .anyMatch(s -> s.kind() == Figure.Kind.STATE && Objects.equals(p.state(), s.state())))
                .count();
    }

    private static boolean fits(View a, View b) {
        boolean summitMet =
                a.frame.sentence() == b.frame.sentence() && shared(a, b) > 0 && family(a.kind) + family(b.kind) == 1;
        if (b.implicit
                ? b.status == null && !b.negative && family(a.kind) > 1 && a.frame.sentence() != b.frame.sentence()
                : family(a.kind) != family(b.kind)
                        && !summitMet
                        && !(b.kind == Meeting.Kind.VISIT && !b.insteadOf.isEmpty() && shared(a, b) > 0)
                        && !(b.definite && family(a.kind) + family(b.kind) == 1 && !isOfAnotherBody(a, b))
                        && !(b.definite && b.kind == Meeting.Kind.VISIT && a.journey)
                        && !isHeadlineOf(a, b)) {
            return false;
        }
        if (a.ordinal != null && b.ordinal != null && !a.ordinal.equals(b.ordinal)) {
            return false;
        }
        // "the first round", "the seventh round": its number tells which it is, it does not point back at a mere
        // encounter
        boolean numbered = b.numbered && a.ordinal == null;
        if (numbered
                && (a.frame.sort() == Frame.Sort.VERB && shared(a, b) == 0 || isOver(b) && !isOver(a) && !a.headline)) {
            return false;
        }
        // "the first summit" is not the talks just told, "the meeting on the 20th", still to come, none that was held
        if (b.definite
                && !b.implicit
                && a.attending().size() > 1
                && shared(a, b) + akin(a, b) == 0
                && isOfAnotherBody(a, b)
                && !a.headline) {
            return false;
        }
        boolean otherKind = b.numbered && family(a.kind) != family(b.kind) && !a.headline;
        boolean toCome = a.status == Meeting.Status.HELD
                && b.status == Meeting.Status.PLANNED
                && b.when != null
                && !b.implicit
                && !a.headline
                && a.changes.isEmpty();
        if (otherKind || toCome) {
            return false;
        }
        boolean moved = changed(a, Meeting.Changed.PLACE) || changed(b, Meeting.Changed.PLACE);
        boolean placed = isHouseThere(a, b)
                || Whereabouts.compatible(a.place, a.formerPlace, b.place, b.formerPlace, moved, Whereabouts::alike);
        if (!placed
                || !Whereabouts.compatible(
                        value(a.when),
                        value(a.formerWhen),
                        value(b.when),
                        value(b.formerWhen),
                        a.isPutOff() || a.formerly || b.formerly,
                        Whereabouts::sameTime)) {
            return false;
        }
        boolean strangers = !b.implicit && !b.participants.isEmpty() && shared(a, b) + akin(a, b) == 0;
        boolean bothTold = a.attending().size() > 1 && b.attending().size() > 1;
        boolean named = a.frame.predicate().equalsIgnoreCase(b.frame.predicate());
        if (strangers
                && (bothTold && a.headline
                        || b.definite
                                && !a.headline
                                && !named
                                && isPlacedOrTimed(b)
                                && (!a.participants.isEmpty() || family(a.kind) != family(b.kind)))) {
            return false;
        }
        if (!b.implicit
                && !isHeadlineOf(a, b)
                && !a.attending().isEmpty()
                && !b.attending().isEmpty()
                && shared(a, b) + akin(a, b) == 0
                && !(b.definite && a.attending().size() != 2)) {
            return false;
        }
        // what one side has not planned, the other may have proposed
        boolean proposed = a.status == null || a.status == Meeting.Status.PROPOSED;
        boolean denied = a.negative != b.negative && (!b.definite || proposed && !a.sources.equals(b.sources));
        return !denied && !opposed(a, b) && !distinct(a, b);
    }

    /** "the African Union summit" is not the talks of two of its members. */
    private static boolean isOfAnotherBody(View a, View b) {
        return !a.attending().isEmpty()
                && b.participants.keySet().stream()
                        .anyMatch(f -> f.kind() == Figure.Kind.ORGANISATION && !a.participants.containsKey(f));
    }

    /** "A met Kenya's minister." Next sentence: "A and B, of Kenya, met for two hours." */
    private static boolean isToldOn(View a, View b) {
        return shared(a, b) == 1 && akin(a, b) > 0 && b.frame.sentence().number() - a.lastSaid <= 1 && !b.another;
    }

    /** "The meeting at the Hotel Continental": the house says more closely where. */
    private static boolean isHouseThere(View a, View b) {
        return a.house != b.house && (b.definite || b.implicit);
    }

    private static boolean isOver(View view) {
        return view.status == Meeting.Status.HELD
                || view.status == null && view.when != null && view.frame.tense() == Tense.PAST;
    }

    private static boolean isPlacedOrTimed(View view) {
        return view.place != null || view.when != null;
    }

    private static boolean changed(View view, Meeting.Changed what) {
        return view.changes.stream().anyMatch(c -> c.what() == what);
    }

    private static @Nullable String value(@Nullable TimeExpression time) {
        return time == null ? null : time.value();
    }

    private static int family(Meeting.Kind kind) {
        return switch (kind) {
            case TALKS, BILATERAL -> 0;
            case SUMMIT, CONFERENCE -> 1;
            case CALL -> 2;
            case VISIT -> 3;
        };
    }

    /** A meeting that was held is not the one that is planned, unless the words point back at it. */
    private static boolean opposed(View a, View b) {
        boolean held = a.status == Meeting.Status.HELD && b.status == Meeting.Status.PLANNED
                || a.status == Meeting.Status.PLANNED && b.status == Meeting.Status.HELD
                || a.status == Meeting.Status.HELD && b.status == Meeting.Status.PROPOSED
                // "downgraded", "suspended": it has a life of its own, nobody need propose it
                || !a.changes.isEmpty() && b.status == Meeting.Status.PROPOSED
                || changed(a, Meeting.Changed.STATUS)
                        && !b.implicit
                        && b.changes.isEmpty()
                        && b.status == Meeting.Status.PLANNED;
        return held && !b.definite;
    }

    /** Two met and two met, or one more meeting after another: not the same, whatever they share. */
    private static boolean distinct(View a, View b) {
        boolean many = a.attending().size() > 2 && b.frame.sort() == Frame.Sort.VERB && akin(a, b) == 0;
        boolean pairs = (a.attending().size() == 2 || many)
                && b.attending().size() == 2
                && shared(a, b) == 1
                && !isToldOn(a, b);
        boolean onlyHeadline = a.headline && a.lastSaid == a.frame.sentence().number();
        return pairs && !onlyHeadline && !b.implicit
                || otherCircle(a, b)
                || b.another && !a.another
                || b.next && !a.headline
                || b.another && a.frame.sentence() == b.frame.sentence();
    }

    /** Two states that meet are not the three that meet elsewhere. */
    private static boolean otherCircle(View a, View b) {
        Set<String> one = states(a);
        Set<String> other = states(b);
        boolean apart = Math.min(one.size(), other.size()) == 2 && Math.max(one.size(), other.size()) > 2;
        return apart && !b.implicit && !a.headline && !(a.place != null && b.place != null);
    }

    /** Of those who come for themselves; of none where one of them is of no state. */
    private static Set<String> states(View view) {
        Set<String> states = new HashSet<>();
        for (Map.Entry<Figure, Meeting.Role> each : view.participants.entrySet()) {
            String state = each.getKey().state();
            if (each.getValue() == Meeting.Role.ATTENDEE && state == null) {
                return Set.of();
            }
            if (each.getValue() == Meeting.Role.ATTENDEE && state != null) {
                states.add(state);
            }
        }
        return states;
    }
}
