package parley.record;

public enum Polarity {
    POSITIVE,
    NEGATIVE
}
