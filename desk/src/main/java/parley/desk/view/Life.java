package parley.desk.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.merge.Change;
import parley.merge.Dossier;
import parley.merge.Report;
import parley.record.Actor;
import parley.record.Meeting;
import parley.store.AsOf;

/**
 * An encounter's life drawn to scale: a band for each status, level, day and place while it held, and for everybody who was named
 * what each report said of them. All measures are of the drawing, which is {@value WIDTH} wide.
 */
public record Life(
        List<Tick> ticks, List<Lane> lanes, @Nullable Tick day, int height) {
    public static final int WIDTH = 1000;
    private static final int LEFT = 215;
    private static final int TOP = 34;
    private static final int STEP = 30;
    private static final int MOST_PEOPLE = 14;
    private static final Duration FARTHEST = Duration.ofDays(60);

    public record Tick(int x, String label) {}

    public record Lane(String name, int y, List<Band> bands, List<Dot> dots) {}

    /** {@code label} is empty where there is no room for it. */
    public record Band(int x, int width, String look, String label, String told) {}

    public record Dot(int x, String look, String told) {}

    public static Life of(Dossier dossier, Function<String, AsOf.@Nullable Noted> noted) {
        List<Report> reports = dossier.reports();
        Instant first = reports.get(0).said().toInstant();
        Instant last = reports.get(reports.size() - 1).said().toInstant();
        Instant day = near(dossier.when(), first, last);
        Instant from = day != null && day.isBefore(first) ? day : first;
        Instant until = day != null && day.isAfter(last) ? day : last;
        Scale scale = new Scale(from, until, LEFT, WIDTH - LEFT - 10);
        List<Lane> lanes = new ArrayList<>();
        for (Meeting.Changed what :
                List.of(Meeting.Changed.STATUS, Meeting.Changed.LEVEL, Meeting.Changed.DATE, Meeting.Changed.PLACE)) {
            List<Band> bands = bands(what, dossier, scale);
            if (!bands.isEmpty()) {
                lanes.add(new Lane(Say.capital(Say.small(what)), TOP + STEP * lanes.size(), bands, List.of()));
            }
        }
        lanes.add(new Lane("Reports", TOP + STEP * lanes.size(), List.of(), reports(reports, scale)));
        people(reports, noted, scale).forEach((name, dots) -> {
            if (lanes.size() < MOST_PEOPLE + 5) {
                lanes.add(new Lane(name, TOP + STEP * lanes.size(), List.of(), dots));
            }
        });
        Tick mark = day == null ? null : new Tick(scale.x(day.plus(Duration.ofHours(12))), Say.when(dossier.when()));
        return new Life(scale.ticks(), lanes, mark, TOP + STEP * lanes.size() + 6);
    }

    /** The day of the encounter, unless it lies so far away that the rest would be squeezed. */
    private static @Nullable Instant near(@Nullable String when, Instant first, Instant last) {
        try {
            if (when == null || when.length() < 10) {
                return null;
            }
            Instant day = LocalDate.parse(when.substring(0, 10))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            return day.isBefore(last.plus(FARTHEST)) && day.isAfter(first.minus(FARTHEST)) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<Band> bands(Meeting.Changed what, Dossier dossier, Scale scale) {
        List<Change> changes =
                dossier.history().stream().filter(one -> one.what() == what).toList();
        Instant first = dossier.reports().get(0).said().toInstant();
        List<Band> bands = new ArrayList<>();
        if (changes.isEmpty()) {
            String now = now(what, dossier);
            return now == null ? bands : List.of(band(scale.x(first), scale.end(), what, now, first));
        }
        String before = changes.get(0).from();
        if (before != null) {
            bands.add(band(scale.x(first), scale.x(changes.get(0).said().toInstant()), what, before, first));
        }
        for (int i = 0; i < changes.size(); i++) {
            Instant from = changes.get(i).said().toInstant();
            int until =
                    i + 1 < changes.size() ? scale.x(changes.get(i + 1).said().toInstant()) : scale.end();
            bands.add(band(scale.x(from), until, what, changes.get(i).to(), from));
        }
        return bands;
    }

    private static @Nullable String now(Meeting.Changed what, Dossier dossier) {
        return switch (what) {
            case STATUS -> dossier.status() == null ? null : Say.small(dossier.status());
            case LEVEL -> dossier.level() == null ? null : Say.small(dossier.level());
            case DATE -> dossier.when();
            case PLACE -> dossier.place();
            case PARTICIPANTS -> null;
        };
    }

    private static Band band(int from, int until, Meeting.Changed what, String value, Instant said) {
        String words = what == Meeting.Changed.DATE ? Say.when(value) : value.replace('_', ' ');
        int width = Math.max(3, until - from);
        String look = what == Meeting.Changed.STATUS ? "s-" + value : "b-" + Say.small(what);
        return new Band(
                from, width, look, width > 7 * words.length() + 8 ? words : "", words + ", from " + Say.moment(said));
    }

    private static List<Dot> reports(List<Report> reports, Scale scale) {
        return reports.stream()
                .map(report -> new Dot(
                        scale.x(report.said().toInstant()),
                        report.copyOf() == null ? "d-report" : "d-copy",
                        Quote.of(report).publisher() + ", " + Say.moment(report.said())))
                .toList();
    }

    /** What each report says of everybody whom it names: their part in it. */
    private static Map<String, List<Dot>> people(
            List<Report> reports, Function<String, AsOf.@Nullable Noted> noted, Scale scale) {
        Map<String, List<Dot>> people = new LinkedHashMap<>();
        for (Report report : reports) {
            AsOf.Noted one = noted.apply(report.id());
            if (one != null && one.entry() instanceof Meeting meeting) {
                for (Meeting.Participant part : meeting.participants()) {
                    Actor actor = actor(part.actor(), one);
                    if (actor != null) {
                        people.computeIfAbsent(lane(actor.name(), people), name -> new ArrayList<>())
                                .add(dot(part, one, report.said(), scale));
                    }
                }
            }
        }
        return people;
    }

    private static Dot dot(Meeting.Participant part, AsOf.Noted one, OffsetDateTime said, Scale scale) {
        String instead = Quote.names(part.insteadOf(), one.filed().reading(), ", ");
        String role = Say.small(part.role());
        return new Dot(
                scale.x(said.toInstant()),
                instead.isEmpty() ? "d-" + role : "d-instead",
                (instead.isEmpty() ? role : role + " instead of " + instead) + ", "
                        + Quote.of(one).publisher() + ", " + Say.moment(said));
    }

    private static @Nullable Actor actor(String id, AsOf.Noted one) {
        return one.filed().reading().actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A last name alone is of whoever was named in full before. */
    private static String lane(String name, Map<String, List<Dot>> people) {
        return people.keySet().stream()
                .filter(known -> known.equals(name) || known.endsWith(" " + name) || name.endsWith(" " + known))
                .findFirst()
                .orElse(name);
    }
}
