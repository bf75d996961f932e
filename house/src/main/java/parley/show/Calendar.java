package parley.show;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.merge.Days;
import parley.merge.Dossier;
import parley.merge.Report;
import parley.merge.Seat;
import parley.merge.Who;
import parley.record.Meeting;

/**
 * Encounters as iCalendar (RFC 5545): one event for each that has a day, a week at most. The id is that of the report that was filed
 * first, so it stays when encounters are joined or an earlier report comes; the sequence grows with every version; who does not come has declined, who is stood in for has delegated.
 */
public final class Calendar {
    private static final int LONGEST = 7;

    private Calendar() {}

    /** {@code versions}: how many there have been of what a report (id) was in. */
    public static String of(Collection<Dossier> dossiers, ToIntFunction<String> versions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Parley//Talks//EN");
        calendar.setName("Talks");
        for (Dossier dossier : dossiers) {
            Days days = dossier.when() == null ? null : Days.of(dossier.when());
            if (days != null && days.first().plusDays(LONGEST).isAfter(days.last())) {
                String first = first(dossier);
                VEvent event = event(dossier, days, first);
                event.setSequence(Math.max(0, versions.applyAsInt(first) - 1));
                calendar.addEvent(event);
            }
        }
        return Biweekly.write(calendar).go();
    }

    /** The report that was filed first: it stays the first, whatever is filed later or found to be of the same encounter. */
    private static String first(Dossier dossier) {
        return dossier.reports().stream()
                .min(Comparator.comparing(Report::filed).thenComparing(Report::id))
                .map(Report::id)
                .orElse(dossier.id());
    }

    private static VEvent event(Dossier dossier, Days days, String first) {
        VEvent event = new VEvent();
        event.setUid(first + "@parley");
        Report last = dossier.reports().get(dossier.reports().size() - 1);
        event.setDateTimeStamp(Date.from(last.filed()));
        event.setDateStart(date(days.first()), false);
        event.setDateEnd(date(days.last().plusDays(1)), false);
        event.setSummary(summary(dossier));
        event.setDescription(words(dossier));
        event.setStatus(status(dossier.status()));
        if (dossier.place() != null) {
            event.setLocation(dossier.place());
        }
        for (Seat seat : dossier.participants()) {
            event.addAttendee(attendee(seat));
            for (Who absent : seat.insteadOf()) {
                Attendee one = new Attendee(absent.name(), null, uri(absent));
                one.setParticipationStatus(ParticipationStatus.DELEGATED);
                one.getParameters().put("DELEGATED-TO", uri(seat.actor()));
                event.addAttendee(one);
            }
        }
        return event;
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.systemDefault()).toInstant());
    }

    private static String summary(Dossier dossier) {
        String who = dossier.participants().stream()
                .filter(seat -> seat.role() != Meeting.Role.ABSENT)
                .map(seat -> seat.actor().name())
                .limit(4)
                .collect(Collectors.joining(", "));
        String what = dossier.name() != null ? dossier.name() : lower(dossier.kind());
        return who.isEmpty() ? what : what + ": " + who;
    }

    /** What each report says, and whose it is. */
    private static String words(Dossier dossier) {
        return dossier.reports().stream()
                .map(report -> (report.publisher() == null ? "" : report.publisher() + ": ")
                        + report.evidence().get(0).quote().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Attendee attendee(Seat seat) {
        Attendee attendee = new Attendee(seat.actor().name(), null, uri(seat.actor()));
        switch (seat.role()) {
            case HOST, MEDIATOR -> attendee.setRole(Role.CHAIR);
            case ATTENDEE -> {}
            case OBSERVER -> attendee.setParticipationLevel(ParticipationLevel.FYI);
            case ABSENT -> attendee.setParticipationStatus(ParticipationStatus.DECLINED);
        }
        if (!seat.insteadOf().isEmpty()) {
            attendee.getParameters()
                    .putAll(
                            "DELEGATED-FROM",
                            seat.insteadOf().stream().map(Calendar::uri).toList());
        }
        return attendee;
    }

    /** Calendars want an address; nobody here has one. */
    private static String uri(Who who) {
        return "urn:parley:" + who.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static Status status(Meeting.@Nullable Status status) {
        if (status == null) {
            return Status.cancelled();
        }
        return switch (status) {
            case PLANNED, ONGOING, HELD -> Status.confirmed();
            case PROPOSED, POSTPONED, SUSPENDED -> Status.tentative();
            case CANCELLED -> Status.cancelled();
        };
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
