package parley.bench.score;

import java.util.List;

/** Half open, in code points. */
record Stretch(int start, int end) {

    /** Twice what both share over what both have: 0 apart, 1 the same. */
    double dice(Stretch other) {
        int shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        return 2.0 * shared / Math.max(1, (end - start) + (other.end - other.start));
    }

    static double bestDice(List<Stretch> some, List<Stretch> others) {
        double best = 0;
        for (Stretch one : some) {
            for (Stretch other : others) {
                best = Math.max(best, one.dice(other));
            }
        }
        return best;
    }
}
