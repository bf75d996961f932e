package parley.bench;

import java.util.Map;

/** Right ones among those found and those wanted. */
final class Hits {
    private int right;
    private int found;
    private int wanted;

    void right() {
        right++;
    }

    void found() {
        found++;
    }

    void wanted() {
        wanted++;
    }

    /** One that was wanted, right or not. */
    void of(boolean isRight) {
        wanted++;
        right += isRight ? 1 : 0;
    }

    boolean isWanted() {
        return wanted > 0;
    }

    /** Of those wanted. */
    double share() {
        return (double) right / Math.max(1, wanted);
    }

    double f1() {
        return 2.0 * right / Math.max(1, found + wanted);
    }

    /** {@code prefix.f1}, {@code .precision}, {@code .recall}. */
    void report(String prefix, Map<String, Double> figures) {
        figures.put(prefix + ".f1", f1());
        figures.put(prefix + ".precision", (double) right / Math.max(1, found));
        figures.put(prefix + ".recall", share());
    }
}
