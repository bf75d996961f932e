package parley.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often something may be done: so many times at once, and one more each so often. For any number of threads. */
final class Rates {
    private static final int REMEMBERED = 10_000;

    private final int atOnce;
    private final Duration each;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double left, Instant at) {}

    Rates(int atOnce, Duration each) {
        this.atOnce = atOnce;
        this.each = each;
    }

    /** Whether it may be done; if so it counts as done. */
    synchronized boolean take(String who, Instant now) {
        double left = left(who, now);
        boolean may = left >= 1;
        buckets.put(who, new Bucket(may ? left - 1 : left, now));
        return may;
    }

    synchronized boolean spent(String who, Instant now) {
        return left(who, now) < 1;
    }

    private double left(String who, Instant now) {
        Bucket bucket = buckets.get(who);
        if (bucket == null) {
            return atOnce;
        }
        double since = Math.max(0, Duration.between(bucket.at(), now).toMillis());
        return Math.min(atOnce, bucket.left() + since / each.toMillis());
    }
}
