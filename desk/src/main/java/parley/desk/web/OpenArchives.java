package parley.desk.web;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.store.Archive;

/**
 * The same archive opened for some requests at once, since one is for one thread at a time. The others wait: more than there are
 * processors would only take turns, and each takes memory.
 */
final class OpenArchives implements AutoCloseable {
    private static final int AT_ONCE = 1 + Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Supplier<Archive> opening;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Deque<Archive> free = new ConcurrentLinkedDeque<>();

    OpenArchives(Supplier<Archive> opening) {
        this.opening = opening;
    }

    /** After a failure the archive it happened in is not used again. Never from within itself. */
    <T> T with(Function<Archive, T> work) {
        turns.acquireUninterruptibly();
        try {
            return inTurn(work);
        } finally {
            turns.release();
        }
    }

    private <T> T inTurn(Function<Archive, T> work) {
        Archive polled = free.poll();
        Archive archive = polled == null ? opening.get().frugal() : polled;
        boolean sound = false;
        try {
            T result = work.apply(archive);
            sound = true;
            return result;
        } finally {
            if (sound) {
                free.push(archive);
            } else {
                archive.close();
            }
        }
    }

    @Override
    public void close() {
        for (Archive archive = free.poll(); archive != null; archive = free.poll()) {
            archive.close();
        }
    }
}
