package parley.desk.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.News;
import parley.store.Alert;
import parley.store.Archive;
import parley.store.Watch;

/** Makes alerts of what was filed since each saved question was looked at, filing by filing, so that nothing falls between two. */
public final class Alerting {
    private Alerting() {}

    /** Brings every question some way up to date. */
    public static void make(Archive archive, Instant now) {
        Map<Instant, List<News>> told = new HashMap<>();
        for (Watch watch : archive.watches().behind(archive.lastFiled())) {
            make(archive, watch, told, now);
        }
    }

    private static void make(Archive archive, Watch watch, Map<Instant, List<News>> told, Instant now) {
        Filter filter = Criteria.filter(watch.criteria());
        String issue = Criteria.issue(watch.criteria());
        List<Alert> alerts = new ArrayList<>();
        Instant seen = watch.seen();
        for (Instant filed : archive.watches().filedAfter(seen)) {
            Instant before = filed.minusMillis(1);
            List<News> news = told.computeIfAbsent(
                    filed, at -> archive.atOnce(() -> new Asking(archive.asOf(at)).news(archive.asOf(before))));
            for (News one : news) {
                if (one.concerns(filter, issue)) {
                    alerts.add(Alert.of(
                            watch,
                            filed,
                            new Alert.Told(one.id(), one.talks(), one.what(), one.from(), one.to(), one.because())));
                }
            }
            seen = filed;
        }
        archive.watches().keep(watch, distinct(alerts), seen, now);
    }

    private static List<Alert> distinct(List<Alert> alerts) {
        return alerts.stream().distinct().toList();
    }
}
