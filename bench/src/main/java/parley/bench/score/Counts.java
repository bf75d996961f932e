package parley.bench.score;

/** Facts that gold and reading share, that were read, and that gold has. */
public record Counts(int shared, int read, int gold) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(shared + other.shared, read + other.read, gold + other.gold);
    }

    public double precision() {
        return read == 0 ? 0 : (double) shared / read;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) shared / gold;
    }

    public double f1() {
        double both = precision() + recall();
        return both == 0 ? 0 : 2 * precision() * recall() / both;
    }
}
