package parley.store;

/** What came of filing one article; {@code article} is its digest. */
public record Receipt(Outcome outcome, String article) {
    public enum Outcome {
        NEW,
        /** Takes the place of an earlier text at the same address, which stays in the ledger. */
        NEWER_TEXT,
        /** At its address a later text was filed before. */
        OLDER_TEXT,
        /** Its publisher took it back, and it counts no more. */
        TAKEN_BACK,
        /** The same text is there; nothing has changed. */
        DUPLICATE
    }
}
