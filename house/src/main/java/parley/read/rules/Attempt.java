package parley.read.rules;

/** What came of one rule on one frame. */
public sealed interface Attempt {
    record Fired(Firing firing) implements Attempt {}

    /** The frame's predicate is none that the rule names. */
    record Unnamed() implements Attempt {}

    /** {@code term} is the first of the rule's terms that did not hold, as the rule writes it. */
    record Failed(String term) implements Attempt {}
}
