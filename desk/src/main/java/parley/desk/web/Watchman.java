package parley.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
    private final ScheduledExecutorService looking = thread("watchman");
    private final ScheduledExecutorService carrying = thread("courier");
    private Instant last;
    private int quiet;

    Watchman(OpenArchives archives, Live live, Courier courier, Supplier<Instant> clock) {
        this.archives = archives;
        this.live = live;
        this.courier = courier;
        this.clock = clock;
        this.last = archives.with(Archive::lastFiled);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void start() {
        looking.scheduleWithFixedDelay(() -> safely(this::look), 0, LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        carrying.scheduleWithFixedDelay(() -> safely(this::carry), 0, LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void carry() {
        archives.with(archive -> {
            courier.carry(archive, clock.get());
            return true;
        });
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

    /** A thread that looks again must outlive what it sees. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("the archive cannot be looked at", e);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
        carrying.shutdownNow();
        live.close();
    }
}
