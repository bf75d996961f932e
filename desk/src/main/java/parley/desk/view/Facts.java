package parley.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Basis;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Polarity;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.show.Dates;

/**
 * What a record says, set out for a card.
 *
 * @param who whose it is; empty where nobody is named
 * @param verdict the one word that matters most: status, stance, act
 * @param lines all else that it says
 */
public record Facts(String who, String verdict, List<Line> lines) {
    public record Line(String what, String words) {}

    /** Lines that say nothing are left out. */
    private static final class Sheet {
        private final Reading reading;
        private final List<Line> lines = new ArrayList<>();

        Sheet(Reading reading) {
            this.reading = reading;
        }

        String names(List<String> ids) {
            return Quote.names(ids, reading, ", ");
        }

        Sheet line(String what, @Nullable Object words) {
            String said = words instanceof String text ? text : Say.small(words);
            if (!said.isBlank()) {
                lines.add(new Line(what, said));
            }
            return this;
        }

        Facts done(String who, @Nullable Object verdict, Basis basis) {
            line("when", basis.when() == null ? null : Dates.human(basis.when()));
            String no = basis.polarity() == Polarity.NEGATIVE && verdict != null ? "not " : "";
            return new Facts(Say.capital(who), no + Say.small(verdict), List.copyOf(lines));
        }
    }

    static Facts of(Entry entry, Reading reading) {
        Sheet sheet = new Sheet(reading);
        return switch (entry.entryKind()) {
            case MEETING -> meeting((Meeting) entry, sheet);
            case STATEMENT -> statement((Statement) entry, sheet);
            case POSITION -> position((Position) entry, sheet);
            case OFFER -> offer((Offer) entry, sheet);
            case EVENT -> event((Event) entry, sheet);
        };
    }

    private static Facts meeting(Meeting meeting, Sheet sheet) {
        String kind = Say.small(meeting.kind());
        String called = meeting.name() != null ? meeting.name() : kind;
        sheet.line("kind", meeting.name() == null ? null : kind)
                .line("about", meeting.topic())
                .line("number", meeting.ordinal())
                .line("where", meeting.place())
                .line("level", meeting.level());
        for (Meeting.Role role : Meeting.Role.values()) {
            List<String> there = new ArrayList<>();
            for (Meeting.Participant one : meeting.participants()) {
                if (one.role() == role) {
                    String name = sheet.names(List.of(one.actor()));
                    there.add(one.insteadOf().isEmpty() ? name : name + " instead of " + sheet.names(one.insteadOf()));
                }
            }
            sheet.line(said(role), String.join(", ", there));
        }
        List<String> changed = new ArrayList<>();
        for (Meeting.Change change : meeting.changes()) {
            String to = change.to() == null ? "" : " → " + Say.plain(change.to());
            String from = change.from() == null ? "" : " " + Say.plain(change.from());
            changed.add(Say.small(change.what()) + from + to);
        }
        sheet.line("changed", String.join("; ", changed));
        boolean denied = meeting.basis().polarity() == Polarity.NEGATIVE;
        Facts facts = sheet.done(called, null, meeting.basis());
        return new Facts(facts.who(), denied ? "denied" : Say.small(meeting.status()), facts.lines());
    }

    private static String said(Meeting.Role role) {
        return switch (role) {
            case ATTENDEE -> "who";
            case ABSENT -> "not there";
            case HOST, MEDIATOR, OBSERVER -> Say.small(role);
        };
    }

    private static Facts statement(Statement statement, Sheet sheet) {
        sheet.line("what", Say.quotes(List.of(statement.content())))
                .line("to", sheet.names(statement.addressees()))
                .line("how", statement.channel());
        return sheet.done(sheet.names(statement.speakers()), statement.act(), statement.basis());
    }

    private static Facts position(Position position, Sheet sheet) {
        sheet.line("issue", Say.quotes(List.of(position.issue()))).line("if", Say.quotes(position.conditions()));
        return sheet.done(sheet.names(position.holders()), position.stance(), position.basis());
    }

    private static Facts offer(Offer offer, Sheet sheet) {
        String from = sheet.names(offer.from());
        String to = sheet.names(offer.to());
        sheet.line("gives", Say.quotes(offer.gives()))
                .line("gets", Say.quotes(offer.gets()))
                .line("put by", sheet.names(offer.by()));
        String who = from.isEmpty() ? "somebody" : from;
        return sheet.done(to.isEmpty() ? who : who + " → " + to, offer.status(), offer.basis());
    }

    private static Facts event(Event event, Sheet sheet) {
        String who = sheet.names(event.actors());
        String whom = sheet.names(event.targets());
        sheet.line("what", event.type()).line("how", event.mode()).line("where", event.place());
        sheet.line("code", "CAMEO " + event.cameo());
        return sheet.done(
                whom.isEmpty() ? who : (who.isEmpty() ? "somebody" : who) + " → " + whom,
                event.status(),
                event.basis());
    }
}
