package parley.desk.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;
import parley.merge.Seat;
import parley.merge.Who;
import parley.record.Meeting;
import parley.show.Dates;
import parley.text.Evidence;

/** Single values as words on a page. Times are UTC. */
public final class Say {
    private static final int MOST_SIDES = 3;
    private static final int HEADLINE = 110;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Pattern INSTANT = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");
    private static final Pattern TIMEX = Pattern.compile("\\b\\d{4}-\\d{2}(-\\d{2})?(T[A-Z]{2})?\\b");

    private Say() {}

    public static String small(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> word
                ? word.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** For a machine. */
    public static String iso(OffsetDateTime time) {
        return time.toInstant().toString();
    }

    public static String moment(OffsetDateTime time) {
        return moment(time.toInstant());
    }

    public static String moment(Instant time) {
        return MOMENT.format(time.atOffset(ZoneOffset.UTC));
    }

    /** Without the year: {@code Tue 10 Nov}. */
    public static String day(OffsetDateTime time) {
        return DAY.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** Of a TIMEX3 value. */
    public static String when(@Nullable String timex) {
        return timex == null ? "date open" : Dates.human(timex);
    }

    /** Words of the archive's own, with the days in them said as people say them. */
    public static String plain(String words) {
        String timed = INSTANT.matcher(words).replaceAll(time -> moment(Instant.parse(time.group())));
        return TIMEX.matcher(timed).replaceAll(day -> Matcher.quoteReplacement(Dates.human(day.group())));
    }

    /** The beginning of a long text. */
    public static String headline(String words) {
        int end = words.lastIndexOf(' ', HEADLINE);
        return words.length() <= HEADLINE || end < 0 ? words : words.substring(0, end) + " …";
    }

    public static String status(Dossier dossier) {
        return dossier.status() == null ? "denied" : small(dossier.status());
    }

    /** What an encounter is called, and whose it is. */
    public static String title(Dossier dossier) {
        String kind = dossier.kind() == Meeting.Kind.BILATERAL ? "meeting" : small(dossier.kind());
        String name = dossier.name() == null ? kind : dossier.name();
        boolean told = dossier.topic() == null || name.contains(dossier.topic());
        String sides = sides(dossier);
        return capital(told ? name : name + " on " + dossier.topic()) + (sides.isEmpty() ? "" : ": " + sides);
    }

    /** Who meets: states where they are known, each once. */
    private static String sides(Dossier dossier) {
        List<String> sides = dossier.participants().stream()
                .filter(seat -> seat.role() == Meeting.Role.ATTENDEE || seat.role() == Meeting.Role.HOST)
                .map(seat -> seat.actor().state() == null
                        ? seat.actor().name()
                        : States.name(seat.actor().state()))
                .distinct()
                .toList();
        return String.join(", ", sides.subList(0, Math.min(MOST_SIDES, sides.size())))
                + (sides.size() > MOST_SIDES ? " …" : "");
    }

    public static String seats(Dossier dossier, Meeting.Role... roles) {
        return dossier.participants().stream()
                .filter(seat -> List.of(roles).contains(seat.role()))
                .map(Say::seat)
                .collect(Collectors.joining(", "));
    }

    public static String seat(Seat seat) {
        return seat.insteadOf().isEmpty()
                ? seat.actor().name()
                : seat.actor().name() + " instead of "
                        + seat.insteadOf().stream().map(Who::name).collect(Collectors.joining(", "));
    }

    public static String sources(int independent) {
        return independent + (independent == 1 ? " independent source" : " independent sources");
    }

    public static String quotes(List<Evidence> spans) {
        return spans.stream().map(span -> span.quote().replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
    }
}
