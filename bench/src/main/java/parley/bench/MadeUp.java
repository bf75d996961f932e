package parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Meeting.Status;
import parley.record.Polarity;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.record.When;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Evidence;
import parley.text.Published;

/**
 * Made-up readings, the same for the same number: ten records each. A thousand articles in a row tell of a hundred encounters, each
 * in ten reports that come one after the other, first as plans. One in three is a copy of the report before; one in five gives a
 * number of its own, and one in ten has a denial.
 */
final class MadeUp {
    static final int RECORDS = 10;

    private static final int REPORTS_OF_EACH = 10;
    private static final int AT_ONCE = 100;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final String[] STATES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream().sorted().toArray(String[]::new);
    private static final String[] WORDS =
            ("border water ceasefire harbour prisoners grain railway treaty observers route"
                            + " fishing quota pipeline bridge customs village court tariff envoy season office morning paper"
                            + " ministry report plan question answer letter delay draft annex paragraph hotel airport guard"
                            + " flag table window garden minister deputy adviser lawyer driver cook translator crowd winter"
                            + " summer river valley mountain coast island farm market road station lamp coat speech silence"
                            + " agreed discussed carried opened closed signed crossed waited returned walked painted counted"
                            + " sent wrote heard watched kept lost found built moved slowly again later quietly together north"
                            + " south early narrow common former local final open private public second third")
                    .split(" ");

    private final int n;
    private final int encounter;
    private final int report;
    private final LocalDate day;
    private final String one;
    private final String other;
    private final List<CharSpan> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MadeUp(int n) {
        this.n = n;
        this.encounter = n / (AT_ONCE * REPORTS_OF_EACH) * AT_ONCE + n % AT_ONCE;
        this.report = n / AT_ONCE % REPORTS_OF_EACH;
        this.day = START.plusDays(encounter / 8);
        Random random = new Random(encounter);
        this.one = STATES[random.nextInt(STATES.length)];
        this.other = STATES[random.nextInt(STATES.length)];
    }

    static Reading reading(int n) {
        return new MadeUp(n).made();
    }

    private boolean hasBegun() {
        return report > 5;
    }

    private Reading made() {
        boolean copy = report % 3 == 2;
        Random random = new Random(copy ? n - AT_ONCE : n);
        sentence("Paper " + n % 40 + ": " + one + " and " + other + " to meet in City " + encounter % 500 + " on " + day
                + ".");
        for (int i = 1; i < RECORDS; i++) {
            sentence(
                    i == 4 && n % 5 == 0
                            ? "Some " + (20 + random.nextInt(3)) + " lorries waited at the gate of " + words(random, 9)
                                    + "."
                            : one + " " + words(random, 7) + " " + other + " " + words(random, 9) + ".");
        }
        Article article = new Article(
                text.toString(),
                new Article.Origin(
                        "Report " + n,
                        "Paper " + n % 40,
                        "https://paper.example/" + n,
                        Published.parse(day.plusDays(report - 6) + "T0" + n % 10 + ":00:00Z", "made up"),
                        "en"));
        List<Evidence> words = sentences.stream().map(article::evidence).toList();
        List<Actor> actors = List.of(state("a1", one, words.get(0)), state("a2", other, words.get(0)));
        List<Entry> entries = new ArrayList<>();
        entries.add(meeting(basis(words.get(0), new When(day.toString(), null))));
        for (int i = 1; i < RECORDS; i++) {
            entries.add(record(i, words.get(i), basis(words.get(i), null)));
        }
        return new Reading(article, actors, entries, List.of());
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private void sentence(String words) {
        int start = text.length();
        text.append(words).append(' ');
        sentences.add(new CharSpan(start, start + words.length()));
    }

    private static Actor state(String id, String code, Evidence mention) {
        return new Actor(id, "State " + code, Actor.Kind.STATE, code, null, List.of(mention), Actor.KnownBy.TEXT);
    }

    private static Basis basis(Evidence words, @Nullable When when) {
        return new Basis(
                List.of(words), List.of(), Certainty.CERTAIN, Polarity.POSITIVE, when, Map.of("record", "made.up"));
    }

    private Meeting meeting(Basis basis) {
        return new Meeting(
                "m1",
                Meeting.Kind.TALKS,
                null,
                null,
                "City " + encounter % 500,
                Meeting.Level.MINISTERS,
                !hasBegun() ? Status.PLANNED : report < 8 ? Status.ONGOING : Status.HELD,
                null,
                List.of(
                        new Meeting.Participant("a1", Meeting.Role.ATTENDEE, List.of()),
                        new Meeting.Participant("a2", Meeting.Role.ATTENDEE, List.of())),
                List.of(),
                basis);
    }

    private Entry record(int i, Evidence words, Basis basis) {
        return switch (i % 3) {
            case 0 ->
                new Statement(
                        "s" + i,
                        List.of("a1"),
                        i == 3 && n % 10 == 1 ? Statement.Act.DENY : Statement.Act.SAY,
                        null,
                        words,
                        false,
                        List.of(),
                        null,
                        List.of(),
                        basis);
            case 1 -> new Position("p" + i, List.of("a2"), words, Position.Stance.FOR, List.of(), basis);
            default ->
                new Event(
                        "e" + i,
                        Event.Type.CONSULT,
                        null,
                        "040",
                        List.of("a1", "a2"),
                        List.of(),
                        null,
                        Event.Status.PLANNED,
                        basis);
        };
    }
}
