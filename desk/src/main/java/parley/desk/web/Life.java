package parley.desk.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.merge.Change;
import parley.merge.Dossier;
import parley.merge.Report;

/** A dossier's life drawn to scale: its reports and changes on one line of time, which is {@value WIDTH} wide. */
public record Life(String from, String until, List<Point> points) {
    static final int WIDTH = 1000;

    /** {@code x} from 0 to {@value WIDTH}; {@code change} where something became otherwise. */
    public record Point(int x, boolean change, String words, String said) {}

    static Life of(Dossier dossier) {
        List<Report> reports = dossier.reports();
        Instant first = reports.get(0).said().toInstant();
        Instant last = reports.get(reports.size() - 1).said().toInstant();
        long span = Math.max(1, Duration.between(first, last).toSeconds());
        List<Point> points = new ArrayList<>();
        for (Report report : reports) {
            String publisher = report.publisher() == null ? "a report" : report.publisher();
            points.add(point(first, span, report.said(), false, publisher));
        }
        for (Change change : dossier.history()) {
            String what = change.what().name().toLowerCase(Locale.ROOT) + ": "
                    + (change.from() == null ? "" : change.from() + " → ") + change.to();
            points.add(point(first, span, change.said(), true, what));
        }
        return new Life(
                day(reports.get(0).said()), day(reports.get(reports.size() - 1).said()), points);
    }

    private static Point point(Instant first, long span, OffsetDateTime said, boolean change, String words) {
        long at = Duration.between(first, said.toInstant()).toSeconds();
        long x = Math.max(0, Math.min(WIDTH, at * WIDTH / span));
        return new Point((int) x, change, words, said.toString());
    }

    private static String day(OffsetDateTime time) {
        return time.toLocalDate().toString();
    }
}
