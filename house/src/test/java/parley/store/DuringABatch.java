package parley.store;

import java.util.AbstractList;
import java.util.List;
import parley.record.Reading;

/** A batch while which something happens: when its second reading is taken, the first one is written and nothing is settled. */
final class DuringABatch extends AbstractList<Reading> {
    private final Runnable happening;
    private final List<Reading> readings;

    private DuringABatch(Runnable happening, List<Reading> readings) {
        this.happening = happening;
        this.readings = readings;
    }

    static List<Reading> of(Runnable happening, Reading... readings) {
        return new DuringABatch(happening, List.of(readings));
    }

    @Override
    public Reading get(int index) {
        if (index == 1) {
            happening.run();
        }
        return readings.get(index);
    }

    @Override
    public int size() {
        return readings.size();
    }
}
