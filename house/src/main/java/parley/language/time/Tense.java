package parley.language.time;

/** What the governing clause says of the time of its deed. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /** It may lie before or after: the nearest day. */
    NEAR,
    /** No verb tells. */
    NONE
}
