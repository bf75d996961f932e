package parley.language.time;

import java.util.Map;

/** A rule met in a sentence: the atoms of the expression, half open, and what its groups caught. */
record Match(TimeRule rule, int from, int to, Map<String, Bound> groups) {
    /** What a group caught: a value from a word list, or a part whose value depends on its place. */
    sealed interface Bound {
        record Known(String value) implements Bound {}

        record Part(Match match) implements Bound {}
    }

    int length() {
        return to - from;
    }

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
