package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Meeting;
import parley.record.Polarity;
import parley.record.Reading;
import parley.record.When;
import parley.store.Archive;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Published;

/** The calendar through the life of one encounter, read by two programs that know nothing of each other. */
class CalendarFeedTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.atHome(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Talks of Kenya and Tanzania, where an aide comes instead of a minister, and Uganda stays away. */
    private static Reading talks(String text, Meeting.Status status, @Nullable Published published) {
        Article article = new Article(text, new Article.Origin(null, "Courier", null, published, "en"));
        var words = List.of(article.evidence(new CharSpan(0, text.length())));
        Basis basis = new Basis(
                words,
                List.of(),
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                new When("2025-04-25", null),
                Map.of("record", "test.talks"));
        List<Actor> actors = List.of(
                new Actor("a1", "Kenya", Actor.Kind.STATE, "KEN", null, words, Actor.KnownBy.TEXT),
                new Actor("a2", "Tanzania", Actor.Kind.STATE, "TZA", null, words, Actor.KnownBy.TEXT),
                new Actor("a3", "Uganda", Actor.Kind.STATE, "UGA", null, words, Actor.KnownBy.TEXT),
                new Actor("a4", "The minister", Actor.Kind.UNNAMED, "KEN", null, words, Actor.KnownBy.TEXT));
        List<Meeting.Participant> who = List.of(
                new Meeting.Participant("a1", Meeting.Role.ATTENDEE, List.of("a4")),
                new Meeting.Participant("a2", Meeting.Role.ATTENDEE, List.of()),
                new Meeting.Participant("a3", Meeting.Role.ABSENT, List.of()));
        Meeting meeting =
                new Meeting("m1", Meeting.Kind.TALKS, null, null, "Geneva", null, status, null, who, List.of(), basis);
        return new Reading(article, actors, List.of(meeting), List.of());
    }

    private void file(String text, Meeting.Status status, int minutes) {
        file(talks(text, status, null), minutes);
    }

    private void file(Reading reading, int minutes) {
        desk.now = OpenDesk.NOW.plusSeconds(minutes * 60L);
        try (Archive archive = desk.open()) {
            archive.file(List.of(reading), desk.now);
        }
    }

    private VEvent event() throws Exception {
        String sent = desk.get("/coming.ics", null).body();
        ICalendar calendar = Biweekly.parse(sent).first();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        VEvent event = calendar.getEvents().get(0);
        Calendar second = new CalendarBuilder().build(new StringReader(sent));
        assertThat(second.validate(true).hasErrors())
                .as(second.validate(true).toString())
                .isFalse();
        List<? extends Component> events = second.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        Component same = events.get(0);
        assertThat(value(same, Property.UID)).isEqualTo(event.getUid().getValue());
        assertThat(value(same, Property.SEQUENCE))
                .isEqualTo(String.valueOf(event.getSequence().getValue()));
        assertThat(value(same, Property.STATUS)).isEqualTo(event.getStatus().getValue());
        assertThat(same.getProperties(Property.ATTENDEE)).hasSameSizeAs(event.getAttendees());
        return event;
    }

    private static String value(Component component, String property) {
        return component
                .getProperty(property)
                .map(one -> ((Property) one).getValue())
                .orElse("");
    }

    @Test
    void theIdStaysTheSequenceGrowsAndTheStatusFollows() throws Exception {
        file("Talks are proposed.", Meeting.Status.PROPOSED, 0);
        VEvent floated = event();
        assertThat(floated.getStatus().isTentative()).isTrue();
        file("Talks are planned.", Meeting.Status.PLANNED, 1);
        VEvent planned = event();
        assertThat(planned.getStatus().isConfirmed()).isTrue();
        file("Talks are off.", Meeting.Status.CANCELLED, 2);
        VEvent off = event();
        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(List.of(planned.getUid().getValue(), off.getUid().getValue()))
                .containsOnly(floated.getUid().getValue());
        int[] sequence = {
            floated.getSequence().getValue(),
            planned.getSequence().getValue(),
            off.getSequence().getValue()
        };
        assertThat(sequence).isSorted().doesNotHaveDuplicates();
        desk.now = desk.now.plusSeconds(60);
        String talk;
        try (Archive archive = desk.open()) {
            talk = archive.asOf(desk.now).dossiers().get(0).id();
        }
        desk.post(
                "/api/v1/corrections",
                Answer.JSON,
                "{\"do\":\"correct\",\"id\":\"" + talk + "\",\"field\":\"status\",\"value\":\"planned\"}",
                null);
        VEvent again = event();
        assertThat(again.getStatus().isConfirmed()).isTrue();
        assertThat(again.getSequence().getValue()).isGreaterThan(sequence[2]);
    }

    @Test
    void theIdStaysWhenAReportComesThatIsOlderThanTheFirst() throws Exception {
        file("Talks are planned.", Meeting.Status.PLANNED, 0);
        VEvent first = event();
        String known;
        try (Archive archive = desk.open()) {
            known = archive.asOf(desk.now).dossiers().get(0).id();
        }
        Published before = Published.parse("2025-04-20", "test");
        file(talks("Talks were proposed.", Meeting.Status.PROPOSED, before), 1);
        VEvent second = event();
        try (Archive archive = desk.open()) {
            assertThat(archive.asOf(desk.now).dossiers().get(0).id()).isNotEqualTo(known);
        }
        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
    }

    @Test
    void whoStaysAwayHasDeclinedAndWhoIsStoodInForHasDelegated() throws Exception {
        file("Talks are planned.", Meeting.Status.PLANNED, 0);
        List<Attendee> attendees = event().getAttendees();
        Attendee uganda = named(attendees, "Uganda");
        assertThat(uganda.getParticipationStatus()).isEqualTo(ParticipationStatus.DECLINED);
        Attendee minister = named(attendees, "The minister");
        assertThat(minister.getParticipationStatus()).isEqualTo(ParticipationStatus.DELEGATED);
        assertThat(minister.getParameter("DELEGATED-TO"))
                .isEqualTo(named(attendees, "Kenya").getUri());
    }

    private static Attendee named(List<Attendee> attendees, String name) {
        return attendees.stream()
                .filter(one -> name.equals(one.getCommonName()))
                .findFirst()
                .orElseThrow();
    }
}
