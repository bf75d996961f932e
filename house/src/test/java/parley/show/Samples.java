package parley.show;

import static parley.record.Actor.Kind.DELEGATION;
import static parley.record.Actor.Kind.ORGANISATION;
import static parley.record.Actor.Kind.PERSON;
import static parley.record.Actor.Kind.STATE;
import static parley.record.Actor.Kind.UNNAMED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Meeting.Change;
import parley.record.Meeting.Participant;
import parley.record.Meeting.Role;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Article;
import parley.text.Published;

/** Readings made by hand: of one of the examples, and of texts that are hard to show. */
final class Samples {
    private Samples() {}

    static Reading geneva() throws IOException {
        String file = Files.readString(Path.of("../examples/geneva-talks.txt"));
        int end = file.indexOf("\n\n");
        Article.Origin origin = new Article.Origin(
                file.substring(0, end),
                "The Lake Courier",
                "https://lake.example/geneva",
                Published.parse("2025-04-23T18:40:00+02:00", "test"),
                "en");
        Draft draft = new Draft(file.substring(end + 2), origin);
        return encounters(words(cast(draft))).reading();
    }

    private static Draft cast(Draft draft) {
        return draft.actor("a1", "Kenya", STATE, "KEN", null, "Kenya")
                .actor("a2", "Tanzania", STATE, "TZA", null, "Tanzania")
                .actor(
                        "a3",
                        "Amina Oduya",
                        PERSON,
                        "KEN",
                        "foreign minister",
                        "the Kenyan foreign minister, Amina Oduya")
                .actor("a4", "senior officials", DELEGATION, null, null, "senior officials from the two countries")
                .actor("a5", "Swiss Foreign Ministry", ORGANISATION, "CHE", null, "the Swiss Foreign Ministry")
                .actor("a6", "Switzerland", STATE, "CHE", null, "Switzerland")
                .actor("a7", "African Union", ORGANISATION, null, null, "the African Union")
                .actor("a8", "Peter Wekhomba", PERSON, "KEN", "special envoy", "Peter Wekhomba")
                .actor(
                        "a9",
                        "Joseph Malundi",
                        PERSON,
                        "TZA",
                        "foreign minister",
                        "Her Tanzanian counterpart, Joseph Malundi")
                .actor(
                        "a10",
                        "a person familiar with the preparations",
                        UNNAMED,
                        null,
                        null,
                        "a person familiar with the preparations")
                .actor("a11", "Financial Courier", ORGANISATION, null, null, "The Financial Courier")
                .actor("a12", "Kenyan government", ORGANISATION, "KEN", null, "The Kenyan government")
                .actor("a13", "Diplomats", UNNAMED, null, null, "Diplomats")
                .actor(
                        "a14",
                        "Reto Amsler",
                        PERSON,
                        "CHE",
                        "foreign minister",
                        "the Swiss foreign minister, Reto Amsler");
    }

    private static Draft encounters(Draft draft) {
        String downgraded =
                "Talks in Geneva aimed at settling the dispute between Kenya and Tanzania over fishing in Lake"
                        + " Victoria have been downgraded and will no longer include the Kenyan foreign minister, Amina Oduya";
        String officials =
                "The meeting on Thursday will instead take place among senior officials from the two countries";
        draft.add(new Meeting(
                "m1",
                Meeting.Kind.TALKS,
                null,
                "fishing in Lake Victoria",
                "Geneva",
                Meeting.Level.SENIOR_OFFICIALS,
                Meeting.Status.PLANNED,
                null,
                List.of(
                        new Participant("a6", Role.MEDIATOR, List.of()),
                        new Participant("a4", Role.ATTENDEE, List.of()),
                        new Participant("a8", Role.ATTENDEE, List.of("a3")),
                        new Participant("a7", Role.OBSERVER, List.of()),
                        new Participant("a3", Role.ABSENT, List.of()),
                        new Participant("a9", Role.ABSENT, List.of())),
                List.of(
                        new Change(
                                Meeting.Changed.LEVEL,
                                "ministers",
                                "senior_officials",
                                draft.words("have been downgraded")),
                        new Change(
                                Meeting.Changed.PARTICIPANTS,
                                null,
                                null,
                                draft.words(
                                        "Kenya’s special envoy for the lake, Peter Wekhomba, is going to Geneva in place of Oduya"))),
                draft.on(downgraded, officials)
                        .at(draft.when("2025-04-24", "Thursday"))
                        .by("meeting.downgraded")));
        draft.add(meeting(
                "m2",
                Meeting.Kind.TALKS,
                "Bern",
                null,
                Meeting.Status.HELD,
                1,
                List.of(new Participant("a6", Role.HOST, List.of())),
                draft.on("Switzerland hosted a first round of talks in Bern in March")
                        .at(draft.when("2025-03", "March"))
                        .by("meeting.hosted")));
        draft.add(meeting(
                "m3",
                Meeting.Kind.BILATERAL,
                "Zanzibar",
                Meeting.Level.MINISTERS,
                Meeting.Status.PROPOSED,
                null,
                List.of(
                        new Participant("a3", Role.ATTENDEE, List.of()),
                        new Participant("a9", Role.ATTENDEE, List.of())),
                draft.on(
                                "Diplomats expect a meeting of the two foreign ministers to be held in Zanzibar next month, if the officials agree on a map")
                        .per("a13")
                        .sure(Certainty.PROBABLE)
                        .at(draft.when("2025-05", "next month"))
                        .by("meeting.expected")));
        return draft.add(meeting(
                "m4",
                Meeting.Kind.CALL,
                null,
                Meeting.Level.MINISTERS,
                Meeting.Status.HELD,
                null,
                List.of(
                        new Participant("a3", Role.ATTENDEE, List.of()),
                        new Participant("a14", Role.ATTENDEE, List.of())),
                draft.on("On Tuesday evening, Oduya spoke to the Swiss foreign minister, Reto Amsler, by telephone")
                        .at(draft.when("2025-04-22TEV", "Tuesday evening"))
                        .by("meeting.call")));
    }

    private static Meeting meeting(
            String id,
            Meeting.Kind kind,
            @Nullable String place,
            Meeting.@Nullable Level level,
            Meeting.Status status,
            @Nullable Integer ordinal,
            List<Participant> participants,
            Basis basis) {
        return new Meeting(id, kind, null, null, place, level, status, ordinal, participants, List.of(), basis);
    }

    private static Draft words(Draft draft) {
        draft.add(statement(
                draft,
                "s1",
                "a5",
                Statement.Act.CONFIRM,
                "confirmed",
                "The meeting on Thursday will instead take place among senior officials from the two countries",
                false,
                null,
                List.of("m1"),
                draft.on("the Swiss Foreign Ministry confirmed on Wednesday evening")
                        .at(draft.when("2025-04-23TEV", "Wednesday evening"))));
        draft.add(statement(
                draft,
                "s2",
                "a3",
                Statement.Act.SAY,
                "told",
                "We have not walked away from the table",
                true,
                "press conference",
                List.of(),
                draft.on("“We have not walked away from the table,” Oduya told reporters in Nairobi")));
        draft.add(statement(
                draft,
                "s3",
                "a12",
                Statement.Act.DENY,
                "denied",
                "such an offer had been made",
                false,
                null,
                List.of("o1"),
                draft.on("The Kenyan government denied that such an offer had been made")));
        draft.add(statement(
                draft,
                "s4",
                "a14",
                Statement.Act.SAY,
                "called",
                "frank and useful",
                true,
                null,
                List.of("m4"),
                draft.on("Amsler called the conversation “frank and useful”")));
        draft.add(statement(
                draft,
                "s5",
                "a14",
                Statement.Act.WARN,
                "warned",
                "facts made by boats",
                true,
                null,
                List.of(),
                draft.on("warned both sides against “facts made by boats”")));
        draft.add(new Position(
                "p1",
                List.of("a2"),
                draft.words("any new line across the water"),
                Position.Stance.AGAINST,
                List.of(),
                draft.on("rejected any new line across the water").per("a2").by("position.rejected")));
        draft.add(new Position(
                "p2",
                List.of("a9"),
                draft.words("withdrawing patrol boats from the islands before the talks"),
                Position.Stance.AGAINST,
                List.of(),
                draft.on("Malundi has ruled out withdrawing patrol boats from the islands before the talks")
                        .by("position.ruled-out")));
        draft.add(new Offer(
                "o1",
                List.of("a1"),
                List.of("a2"),
                List.of(),
                draft.all("open its ports to Tanzanian trawlers"),
                draft.all("a ten-year licence for its own boats"),
                Offer.Status.FLOATED,
                draft.on(
                                "Kenya might be ready to open its ports to Tanzanian trawlers in return for a ten-year licence for its own boats")
                        .per("a11")
                        .sure(Certainty.POSSIBLE)
                        .by("offer.in-return")));
        return draft.add(new Event(
                "e1",
                Event.Type.CONSULT,
                "meet",
                "042",
                List.of("a3"),
                List.of("a14"),
                null,
                Event.Status.HAPPENED,
                draft.on("Oduya spoke to the Swiss foreign minister, Reto Amsler")
                        .by("event.from-meeting")));
    }

    private static Statement statement(
            Draft draft,
            String id,
            String speaker,
            Statement.Act act,
            String cue,
            String content,
            boolean direct,
            @Nullable String channel,
            List<String> about,
            Draft.Rest on) {
        return new Statement(
                id,
                List.of(speaker),
                act,
                draft.words(cue),
                draft.words(content),
                direct,
                List.of(),
                channel,
                about,
                on.by("statement." + cue));
    }
}
