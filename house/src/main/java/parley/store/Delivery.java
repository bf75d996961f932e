package parley.store;

/** An alert on its way; {@code tries} were made before. */
public record Delivery(long no, Way way, int tries, Alert alert, Watch watch) {
    public enum Way {
        HOOK,
        MAIL
    }
}
