package parley.read.frame;

public enum Tense {
    PAST,
    PRESENT,
    /** "are meeting", "is attending". */
    PROGRESSIVE,
    FUTURE,
    /** Infinitives, gerunds and nouns: as their governor. */
    NONE
}
