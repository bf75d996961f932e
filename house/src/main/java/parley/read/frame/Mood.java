package parley.read.frame;

/** How real a proposition is put, apart from its polarity. */
public enum Mood {
    /** Said flatly of the past or present. */
    ACTUAL,
    /** "will", "is to", "plans to", "agreed to". */
    PLANNED,
    /** "is expected to". */
    EXPECTED,
    /** "is likely to". */
    LIKELY,
    /** "may", "could", "is ready to", "tried to". */
    POSSIBLE,
    /** "wants to", "urged him to": somebody's wish. */
    WANTED,
    /** "threatened to". */
    THREATENED,
    /** "if", "would … if". */
    CONDITIONAL,
    /** "did he?", "unclear whether", "could not confirm that": nobody claims it. */
    ASKED,
    /** "would have", "was to have". */
    UNREAL;

    public boolean isReal() {
        return this == ACTUAL;
    }

    /** What becomes of a mood under a governor of another: the governor's, unless that is flat. */
    Mood under(Mood governor) {
        return governor == ACTUAL ? this : governor;
    }
}
