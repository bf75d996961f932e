package parley.language.time;

import java.util.List;

/** What a rule matches over atoms; {@link PatternReader} documents how it is written. */
sealed interface TimePattern {
    /** One atom with this key. */
    record Word(String key) implements TimePattern {}

    /** A word class, a shape, a number or a part; {@code group} is empty where nothing needs its value. */
    record Kind(String group, String kind) implements TimePattern {}

    record Sequence(List<TimePattern> items) implements TimePattern {}

    record Choice(List<TimePattern> items) implements TimePattern {}

    record Maybe(TimePattern item) implements TimePattern {}

    /** The expression itself, where the pattern also asks for words around it. */
    record Marked(TimePattern item) implements TimePattern {}
}
