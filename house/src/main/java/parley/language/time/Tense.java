package parley.language.time;

/** What the governing clause says of the time of its deed. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** No verb tells. */
    NONE
}
