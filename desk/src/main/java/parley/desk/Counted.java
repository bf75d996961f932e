package parley.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import parley.intake.Arrival;

/** Arrivals that tell beforehand whether they are more than one. */
final class Counted implements Iterator<Arrival> {
    private final Iterator<Arrival> arrivals;
    private final Deque<Arrival> seen = new ArrayDeque<>();

    Counted(Iterator<Arrival> arrivals) {
        this.arrivals = arrivals;
    }

    boolean many() {
        while (seen.size() < 2 && arrivals.hasNext()) {
            seen.add(arrivals.next());
        }
        return seen.size() > 1;
    }

    @Override
    public boolean hasNext() {
        return !seen.isEmpty() || arrivals.hasNext();
    }

    @Override
    public Arrival next() {
        return seen.isEmpty() ? arrivals.next() : seen.remove();
    }
}
