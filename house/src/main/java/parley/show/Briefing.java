package parley.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Polarity;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Article;

/** One reading as a page for a person: encounters first, then who says what, where they stand, and what is denied. */
public final class Briefing {
    /** {@code width} in columns, at least 40; {@code explain} adds the rules that gave each record. */
    public record Look(int width, boolean colour, boolean explain) {}

    private enum Section {
        CHANGED("Changed"),
        PLANNED("Planned"),
        UNDER_WAY("Under way"),
        HELD("Held"),
        MENTIONED("Also mentioned"),
        SAID("Who says what"),
        STANDS("Positions"),
        OFFERED("Offers"),
        DENIED("Denials"),
        DONE("Also reported");

        private final String title;

        Section(String title) {
            this.title = title;
        }
    }

    private final Look look;

    public Briefing(Look look) {
        this.look = look;
    }

    /** Ends with a line feed. */
    public String of(Reading reading) {
        Sheet sheet = new Sheet(look.width(), look.colour());
        header(sheet, reading.article());
        Map<Section, List<Entry>> sections = sections(reading);
        Blocks blocks = new Blocks(sheet, new Cast(reading), look.explain());
        sections.forEach((section, entries) -> {
            sheet.blank();
            sheet.line(0, sheet.ink(Sheet.Ink.SECTION, section.title.toUpperCase(Locale.ROOT)));
            blocks.write(entries);
        });
        if (sections.isEmpty()) {
            sheet.blank();
            sheet.line(0, "No meetings, statements, positions or offers found.");
        } else if (reading.entries().stream().anyMatch(Briefing::silent)) {
            sheet.blank();
            sheet.line(
                    0,
                    sheet.ink(
                            Sheet.Ink.ASIDE,
                            "Where no source is named (“per …”), the article says it in its own voice."));
        }
        skipped(sheet, reading);
        return sheet.toString();
    }

    /** One record of a reading, without a header. */
    public String of(Reading reading, Entry entry) {
        Sheet sheet = new Sheet(look.width(), look.colour());
        new Blocks(sheet, new Cast(reading), look.explain()).write(List.of(entry));
        return sheet.toString();
    }

    private static boolean silent(Entry entry) {
        return entry.entryKind() != Entry.Kind.STATEMENT
                && entry.basis().sources().isEmpty();
    }

    private void header(Sheet sheet, Article article) {
        Article.Origin origin = article.origin();
        String title =
                origin.title() == null ? Plain.excerpt(article.text(), look.width() - 2) : Plain.words(origin.title());
        sheet.line(0, sheet.ink(Sheet.Ink.TITLE, title));
        StringJoiner from = new StringJoiner(" · ");
        if (origin.publisher() != null) {
            from.add(Plain.words(origin.publisher()));
        }
        from.add(
                origin.published() == null
                        ? "no publication date"
                        : Dates.day(origin.published().day()));
        if (origin.url() != null) {
            from.add(Plain.words(origin.url()));
        }
        sheet.line(0, sheet.ink(Sheet.Ink.ASIDE, from.toString()));
    }

    private static Map<Section, List<Entry>> sections(Reading reading) {
        Map<Section, List<Entry>> sections = new EnumMap<>(Section.class);
        List<Entry> shown = new ArrayList<>();
        for (Entry entry : reading.entries()) {
            if (entry.entryKind() != Entry.Kind.EVENT) {
                sections.computeIfAbsent(section(entry), s -> new ArrayList<>()).add(entry);
                shown.add(entry);
            }
        }
        for (Event event : reading.all(Event.class)) {
            if (shown.stream().noneMatch(entry -> sayTheSame(entry, event))) {
                sections.computeIfAbsent(section(event), s -> new ArrayList<>()).add(event);
            }
        }
        return sections;
    }

    /** An event is another view of what a record above it says already. */
    private static boolean sayTheSame(Entry entry, Event event) {
        return entry.basis().evidence().stream()
                .anyMatch(a ->
                        event.basis().evidence().stream().anyMatch(b -> a.start() < b.end() && b.start() < a.end()));
    }

    private static Section section(Entry entry) {
        return switch (entry.entryKind()) {
            case MEETING -> section((Meeting) entry);
            case STATEMENT -> denies((Statement) entry) ? Section.DENIED : Section.SAID;
            case POSITION -> Section.STANDS;
            case OFFER -> entry.basis().polarity() == Polarity.NEGATIVE ? Section.DENIED : Section.OFFERED;
            case EVENT ->
                ((Event) entry).status() == Event.Status.DENIED || entry.basis().polarity() == Polarity.NEGATIVE
                        ? Section.DENIED
                        : Section.DONE;
        };
    }

    private static boolean denies(Statement statement) {
        return switch (statement.act()) {
            case DENY, REJECT -> statement.basis().polarity() == Polarity.POSITIVE;
            case SAY, CONFIRM, ACCEPT, DEMAND, PROPOSE, PROMISE, WARN, ACCUSE, PRAISE, HOPE, REPORT, SPECULATE -> false;
        };
    }

    private static Section section(Meeting meeting) {
        if (meeting.basis().polarity() == Polarity.NEGATIVE) {
            return Section.DENIED;
        }
        if (!meeting.changes().isEmpty()) {
            return Section.CHANGED;
        }
        Meeting.Status status = meeting.status();
        if (status == null) {
            return Section.MENTIONED;
        }
        return switch (status) {
            case PROPOSED, PLANNED -> Section.PLANNED;
            case ONGOING -> Section.UNDER_WAY;
            case HELD -> Section.HELD;
            case SUSPENDED, POSTPONED, CANCELLED -> Section.CHANGED;
        };
    }

    private void skipped(Sheet sheet, Reading reading) {
        if (reading.skipped().isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.line(0, sheet.ink(Sheet.Ink.SECTION, "NOT READ"));
        for (Reading.Skipped skipped : reading.skipped()) {
            sheet.line(2, Plain.quoted(skipped.where().quote(), 80) + ": " + Plain.words(skipped.why()));
        }
    }
}
