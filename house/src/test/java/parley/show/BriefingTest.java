package parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.ReadingChecks;
import parley.record.Actor;
import parley.record.Certainty;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.show.Briefing.Look;
import parley.text.Article;

class BriefingTest {
    private static final Look PLAIN = new Look(80, false, false);

    @Test
    void looksAsApproved() throws IOException {
        Golden.check("geneva.txt", new Briefing(PLAIN).of(Samples.geneva()));
        Golden.check("geneva-explained.txt", new Briefing(new Look(100, false, true)).of(Samples.geneva()));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void keepsToItsWidth(int width) throws IOException {
        String page = new Briefing(new Look(width, false, true)).of(Samples.geneva());
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void colourChangesNothingButColour() throws IOException {
        String coloured = new Briefing(new Look(80, true, true)).of(Samples.geneva());
        String plain = new Briefing(new Look(80, false, true)).of(Samples.geneva());
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void whatIsDeniedIsSaidToBeDenied() {
        Golden.Page page = new Golden.Page(new Briefing(PLAIN).of(denials()));
        assertThat(page.section("DENIALS"))
                .contains("Denied: call on gas")
                .contains("Moscow Desk\n    denies      it")
                .contains("Denied: an offer by Peru to Chile")
                .contains("Denied: Peru → Chile: assault");
        assertThat(page.section("WHO SAYS WHAT")).contains("does not confirm");
        assertThat(page.section("POSITIONS")).contains("not for");
    }

    private static Reading denials() {
        Draft draft = new Draft(
                "There was no call on gas. The desk denied it and did not confirm a visit. Peru is not for a fence."
                        + " Peru offered Chile no gas. Peru did not attack Chile.",
                Article.Origin.UNKNOWN);
        draft.actor("a1", "Peru", Actor.Kind.STATE, "PER", null, "Peru")
                .actor("a2", "Chile", Actor.Kind.STATE, "CHL", null, "Chile");
        draft.actor("a3", "Moscow Desk", Actor.Kind.ORGANISATION, null, null, "The desk");
        draft.add(new Meeting(
                "m1",
                Meeting.Kind.CALL,
                null,
                "gas",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                draft.on("There was no call on gas").not().by("test")));
        draft.add(statement(draft, "s1", Statement.Act.DENY, "it", draft.on("The desk denied it")));
        draft.add(statement(
                draft,
                "s2",
                Statement.Act.CONFIRM,
                "a visit",
                draft.on("did not confirm a visit").not()));
        draft.add(new Position(
                "p1",
                List.of("a1"),
                draft.words("a fence"),
                Position.Stance.FOR,
                List.of(),
                draft.on("Peru is not for a fence").not().by("test")));
        draft.add(new Offer(
                "o1",
                List.of("a1"),
                List.of("a2"),
                List.of(),
                draft.all("gas"),
                List.of(),
                null,
                draft.on("Peru offered Chile no gas").not().by("test")));
        draft.add(new Event(
                "e1",
                Event.Type.ASSAULT,
                null,
                "190",
                List.of("a1"),
                List.of("a2"),
                null,
                Event.Status.DENIED,
                draft.on("Peru did not attack Chile").not().by("test")));
        return draft.reading();
    }

    private static Statement statement(Draft draft, String id, Statement.Act act, String content, Draft.Rest on) {
        return new Statement(
                id, List.of("a3"), act, null, draft.words(content), false, List.of(), null, List.of(), on.by("test"));
    }

    @Test
    void sourcesAreNamedOutermostFirst() {
        Draft draft = new Draft("The Courier, citing diplomats, expects talks.", Article.Origin.UNKNOWN);
        draft.actor("a1", "Courier Union", Actor.Kind.ORGANISATION, null, null, "The Courier")
                .actor("a2", "diplomats", Actor.Kind.UNNAMED, null, null, "diplomats")
                .add(new Meeting(
                        "m1",
                        Meeting.Kind.TALKS,
                        null,
                        null,
                        null,
                        null,
                        Meeting.Status.PLANNED,
                        12,
                        List.of(),
                        List.of(),
                        draft.on("The Courier, citing diplomats, expects talks")
                                .per("a1", "a2")
                                .sure(Certainty.PROBABLE)
                                .by("test")));
        assertThat(new Briefing(PLAIN).of(draft.reading()))
                .contains("Talks (12th)")
                .contains("date open · planned")
                .contains("— per the Courier Union,\n    citing diplomats; probable");
    }

    @Test
    void aTextCannotDrawOnTheTerminal() {
        Draft draft = new Draft("A \u001b[31mred\u001b[0m\u202e \u0007plan\nfor\r\ntalks.", Article.Origin.UNKNOWN);
        draft.actor("a1", "A \u001b[2Jghost", Actor.Kind.PERSON, null, null, "A")
                .add(new Position(
                        "p1",
                        List.of("a1"),
                        draft.words("\u001b[31mred\u001b[0m\u202e \u0007plan"),
                        Position.Stance.OPEN,
                        List.of(),
                        draft.on("A \u001b[31mred\u001b[0m\u202e \u0007plan\nfor\r\ntalks")
                                .by("test")));
        ReadingChecks.assertSound(draft.reading());
        assertThat(new Briefing(PLAIN).of(draft.reading()))
                .doesNotContain("\u001b", "\u202e", "\u0007", "\r")
                .contains("plan for talks");
    }

    @Test
    void whatCouldNotBeReadIsSaid() {
        Draft draft = new Draft("Garbled ((((.", Article.Origin.UNKNOWN);
        Reading reading = new Reading(
                draft.reading().article(),
                List.of(),
                List.of(),
                List.of(new Reading.Skipped(draft.words("(((("), "too many brackets")));
        ReadingChecks.assertSound(reading);
        assertThat(new Briefing(PLAIN).of(reading)).endsWith("\nNOT READ\n  “((((”: too many brackets\n");
    }

    @Test
    void longEvidenceLosesItsMiddle() {
        String quoted = Plain.quoted("one two \"three\" ".repeat(40), 160);
        assertThat(quoted).startsWith("“one two 'three' one").contains(" … ").endsWith("'three'”");
        assertThat(quoted.length()).isBetween(120, 164);
        assertThat(Plain.excerpt("😀".repeat(500), 160).codePoints().count()).isBetween(100L, 162L);
    }

    @Test
    void anEmptyReadingSaysSo() {
        Reading empty =
                new Reading(new Article("Nothing happened.", Article.Origin.UNKNOWN), List.of(), List.of(), List.of());
        assertThat(new Briefing(PLAIN).of(empty))
                .isEqualTo(
                        "Nothing happened.\nno publication date\n\nNo meetings, statements, positions or offers found.\n");
    }
}
