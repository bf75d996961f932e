package parley.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.desk.alert.Alerting;
import parley.desk.alert.Courier;
import parley.store.Archive;

/** Looks whether something was filed, by whatever process; tells the open pages, makes alerts, and has them carried. */
final class Watchman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
    private static final Duration LOOKS = Duration.ofMillis(500);
    private static final int QUIET = 30;

    private final OpenArchives archives;
    private final Live live;
    private final Courier courier;
    private final Supplier<Instant> clock;
    private final List<Thread> threads = List.of(thread("watchman", this::look), thread("courier", this::carry));
    private Instant last;
    private int quiet;

    Watchman(OpenArchives archives, Live live, Courier courier, Supplier<Instant> clock) {
        this.archives = archives;
        this.live = live;
        this.courier = courier;
        this.clock = clock;
        this.last = archives.with(Archive::lastFiled);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(() -> again(work), name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        threads.forEach(Thread::start);
    }

    /** Until it is interrupted; whoever looks again must outlive what it sees. */
    private static void again(Runnable work) {
        try {
            while (true) {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.warn("the archive cannot be looked at", e);
                }
                Thread.sleep(LOOKS.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry() {
        courier.carry(archives::with, clock.get());
    }

    private void look() {
        archives.with(archive -> {
            Alerting.make(archive, clock.get());
            return true;
        });
        Instant now = archives.with(Archive::lastFiled);
        if (now.isAfter(last)) {
            last = now;
            live.tell(now);
        } else if (++quiet % QUIET == 0) {
            live.tell(null);
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        live.close();
    }
}
