package parley.read;

import org.jspecify.annotations.Nullable;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.record.Certainty;
import parley.record.Event;
import parley.record.Meeting;

/**
 * The one table from mood, tense and polarity to status and certainty.
 *
 * <pre>
 * mood                      meeting            event      certainty
 * ACTUAL, past              HELD               HAPPENED   certain
 * ACTUAL, present           HELD               HAPPENED   certain
 * ACTUAL, progressive       ONGOING            HAPPENED   certain
 * PLANNED, future           PLANNED            PLANNED    certain
 * EXPECTED                  PLANNED            PLANNED    probable
 * LIKELY                    PLANNED            POSSIBLE   probable
 * POSSIBLE, CONDITIONAL     PROPOSED           POSSIBLE   possible
 * WANTED                    PROPOSED           POSSIBLE   certain
 * THREATENED                PROPOSED           POSSIBLE   possible
 * ASKED                     none               none       possible
 * UNREAL                    none               DENIED     certain
 * </pre>
 */
final class Status {
    private Status() {}

    static Meeting.@Nullable Status meeting(Mood mood, Tense tense) {
        return switch (mood) {
            case ACTUAL ->
                switch (tense) {
                    case PAST, PRESENT, NONE -> Meeting.Status.HELD;
                    case PROGRESSIVE -> Meeting.Status.ONGOING;
                    case FUTURE -> Meeting.Status.PLANNED;
                };
            case PLANNED, EXPECTED, LIKELY -> Meeting.Status.PLANNED;
            case POSSIBLE, CONDITIONAL, WANTED, THREATENED -> Meeting.Status.PROPOSED;
            case ASKED, UNREAL -> null;
        };
    }

    static Event.Status event(Frame frame) {
        if (frame.negated()) {
            return Event.Status.DENIED;
        }
        return switch (frame.mood()) {
            case ACTUAL -> frame.tense() == Tense.FUTURE ? Event.Status.PLANNED : Event.Status.HAPPENED;
            case PLANNED, EXPECTED -> Event.Status.PLANNED;
            case LIKELY, POSSIBLE, CONDITIONAL, ASKED, WANTED, THREATENED -> Event.Status.POSSIBLE;
            case UNREAL -> Event.Status.DENIED;
        };
    }

    static Certainty certainty(Mood mood) {
        return switch (mood) {
            case ACTUAL, PLANNED, WANTED, UNREAL -> Certainty.CERTAIN;
            case EXPECTED, LIKELY -> Certainty.PROBABLE;
            case POSSIBLE, CONDITIONAL, ASKED, THREATENED -> Certainty.POSSIBLE;
        };
    }
}
