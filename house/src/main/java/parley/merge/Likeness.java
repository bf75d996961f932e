package parley.merge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import parley.record.Meeting;

/** Whether two reports are of the same encounter. Both questions give the same answer either way round. */
final class Likeness {
    private static final int CLOSE = 3;

    private Likeness() {}

    /** They cannot be of the same encounter. */
    static boolean opposed(Told a, Told b) {
        if (family(a.meeting().kind()) != family(b.meeting().kind())) {
            return true;
        }
        Set<String> both = new HashSet<>(a.states());
        both.retainAll(b.states());
        if (a.states().size() > 1
                && b.states().size() > 1
                && both.size() < Math.min(a.states().size(), b.states().size())) {
            return true;
        }
        Days one = Days.of(a.meeting().basis().when());
        Days other = Days.of(b.meeting().basis().when());
        return one != null && other != null && one.apart(other) > CLOSE;
    }

    /** How much speaks for it; nothing where it is 0. */
    static int score(Told a, Told b) {
        if (opposed(a, b)) {
            return 0;
        }
        Set<String> both = new HashSet<>(a.states());
        both.retainAll(b.states());
        boolean place = a.meeting().place() != null
                && b.meeting().place() != null
                && a.meeting()
                        .place()
                        .toLowerCase(Locale.ROOT)
                        .equals(b.meeting().place().toLowerCase(Locale.ROOT));
        Days one = Days.of(a.meeting().basis().when());
        Days other = Days.of(b.meeting().basis().when());
        boolean day = one != null && other != null;
        int score = both.size() + (place ? 1 : 0) + (day ? 1 : 0);
        return both.size() >= 2 && score >= 3 ? score : 0;
    }

    private static int family(Meeting.Kind kind) {
        return switch (kind) {
            case TALKS, BILATERAL, SUMMIT, CONFERENCE -> 0;
            case CALL -> 1;
            case VISIT -> 2;
        };
    }
}
