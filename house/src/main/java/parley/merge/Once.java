package parley.merge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when it is first asked for, and kept. Of pure work only: two threads may do it twice. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> work;
    private volatile @Nullable T done;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T known = done;
        if (known == null) {
            known = work.get();
            done = known;
        }
        return known;
    }
}
