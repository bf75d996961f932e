package parley.language;

import parley.text.CharSpan;

/** A TIMEX3 expression: its words, {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}, and its value. */
public record TimeExpression(CharSpan span, Type type, String value) {
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
