package parley.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;
import parley.record.Polarity;

/** An encounter: where, when, at what level, how it stands, what was changed, who comes and who does not. */
final class MeetingBlock {
    private final Sheet sheet;
    private final Cast cast;

    MeetingBlock(Sheet sheet, Cast cast) {
        this.sheet = sheet;
        this.cast = cast;
    }

    static String heading(Meeting meeting) {
        String kind = kind(meeting.kind());
        String name = meeting.name();
        String title = name == null ? kind : Plain.words(name);
        String topic = meeting.topic();
        if (topic != null) {
            title += " on " + Plain.words(topic);
        }
        Integer ordinal = meeting.ordinal();
        if (ordinal != null) {
            title += " (" + ordinal(ordinal) + ")";
        }
        return meeting.basis().polarity() == Polarity.NEGATIVE ? "Denied: " + title : Cast.capital(title);
    }

    private static String kind(Meeting.Kind kind) {
        return kind == Meeting.Kind.BILATERAL ? "bilateral meeting" : words(kind);
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    void write(Meeting meeting) {
        sheet.line(Blocks.INNER, facts(meeting));
        meeting.changes().forEach(change -> change(meeting, change));
        for (Meeting.Role role : Meeting.Role.values()) {
            people(meeting, role);
        }
    }

    private String facts(Meeting meeting) {
        StringJoiner facts = new StringJoiner(" · ");
        if (meeting.name() != null) {
            facts.add(kind(meeting.kind()));
        }
        if (meeting.place() != null) {
            facts.add(Plain.words(meeting.place()));
        }
        boolean denied = meeting.basis().polarity() == Polarity.NEGATIVE;
        if (!denied || meeting.basis().when() != null) {
            facts.add(Dates.human(meeting.basis().when()));
        }
        if (meeting.level() != null) {
            facts.add(words(meeting.level()));
        }
        if (denied) {
            facts.add(sheet.ink(Sheet.Ink.NEGATIVE, "denied"));
        } else if (meeting.status() != null) {
            facts.add(status(meeting.status()));
        }
        return facts.toString();
    }

    private String status(Meeting.Status status) {
        return switch (status) {
            case PROPOSED, PLANNED, ONGOING, HELD -> words(status);
            case SUSPENDED, POSTPONED, CANCELLED -> sheet.ink(Sheet.Ink.NEGATIVE, words(status));
        };
    }

    private void change(Meeting meeting, Meeting.Change change) {
        StringJoiner line = new StringJoiner(" ");
        line.add(words(change.what()));
        if (change.from() != null) {
            line.add("from " + value(change.from()));
        }
        if (change.to() != null) {
            line.add("to " + value(change.to()));
        }
        boolean quotedBelow = meeting.basis().evidence().stream()
                .anyMatch(e -> e.start() <= change.evidence().start()
                        && change.evidence().end() <= e.end());
        String quote = quotedBelow ? "" : ": " + Plain.quoted(change.evidence().quote(), Blocks.LONGEST_QUOTE);
        sheet.row(Blocks.INNER, "changed", Blocks.COLUMN, line + quote);
    }

    private void people(Meeting meeting, Meeting.Role role) {
        List<String> people = new ArrayList<>();
        for (Meeting.Participant participant : meeting.participants()) {
            if (participant.role() == role) {
                String instead =
                        participant.insteadOf().isEmpty() ? "" : " instead of " + cast.names(participant.insteadOf());
                people.add(cast.described(participant.actor()) + instead);
            }
        }
        if (!people.isEmpty()) {
            String label = label(role, meeting.status());
            boolean away = role == Meeting.Role.ABSENT;
            sheet.row(
                    Blocks.INNER,
                    away ? sheet.ink(Sheet.Ink.NEGATIVE, label) : label,
                    Blocks.COLUMN,
                    String.join("; ", people));
        }
    }

    private static String label(Meeting.Role role, Meeting.@Nullable Status status) {
        return switch (role) {
            case HOST -> "host";
            case MEDIATOR -> "mediator";
            case ATTENDEE -> status == Meeting.Status.PLANNED ? "coming" : "with";
            case OBSERVER -> "observer";
            case ABSENT -> status == Meeting.Status.HELD ? "stayed away" : "not coming";
        };
    }

    /** A value of the format, or the article's own words. */
    private static String value(String value) {
        return Plain.excerpt(value, Blocks.LONGEST_QUOTE).replace('_', ' ');
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
