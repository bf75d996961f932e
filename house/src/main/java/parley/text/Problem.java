package parley.text;

/** Whose fault a failure is. */
public enum Problem {
    /** What was handed in cannot be read. */
    INPUT,
    /** A rule, word list or directory line is wrong. */
    RULES,
    /** The archive cannot be used. */
    STORE,
    /** Parley itself is wrong. */
    BUG
}
