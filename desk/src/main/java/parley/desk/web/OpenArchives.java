package parley.desk.web;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.store.Archive;

/** The same archive opened as often as there are requests at once, since one is for one thread at a time. */
final class OpenArchives implements AutoCloseable {
    private final Supplier<Archive> opening;
    private final Deque<Archive> free = new ConcurrentLinkedDeque<>();

    OpenArchives(Supplier<Archive> opening) {
        this.opening = opening;
    }

    /** After a failure the archive it happened in is not used again. */
    <T> T with(Function<Archive, T> work) {
        Archive polled = free.poll();
        Archive archive = polled == null ? opening.get() : polled;
        try {
            T result = work.apply(archive);
            free.push(archive);
            return result;
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    @Override
    public void close() {
        for (Archive archive = free.poll(); archive != null; archive = free.poll()) {
            archive.close();
        }
    }
}
