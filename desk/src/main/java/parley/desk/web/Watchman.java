package parley.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.store.Archive;

/** Looks whether something was filed, by whatever process, and tells the open pages. */
final class Watchman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
    private static final Duration LOOKS = Duration.ofMillis(500);
    private static final int QUIET = 30;

    private final OpenArchives archives;
    private final Live live;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "watchman");
        thread.setDaemon(true);
        return thread;
    });
    private Instant last;
    private int quiet;

    Watchman(OpenArchives archives, Live live) {
        this.archives = archives;
        this.live = live;
        this.last = archives.with(Archive::lastFiled);
    }

    void start() {
        looking.scheduleWithFixedDelay(this::look, LOOKS.toMillis(), LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Instant now = archives.with(Archive::lastFiled);
            if (now.isAfter(last)) {
                last = now;
                live.tell(now);
            } else if (++quiet % QUIET == 0) {
                live.tell(null);
            }
        } catch (RuntimeException e) {
            LOG.warn("the archive cannot be looked at", e);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
        live.close();
    }
}
