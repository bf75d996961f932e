package parley.store;

/**
 * One line of the ledger.
 *
 * @param filed milliseconds since 1970
 * @param subject the article's digest, or nothing
 * @param body a reading or a deed as JSON
 */
record LedgerLine(long seq, long filed, Kind kind, String subject, String body) {
    enum Kind {
        READING,
        /** An article read again. */
        REREADING,
        DEED
    }
}
