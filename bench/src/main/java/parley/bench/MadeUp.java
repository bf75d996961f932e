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
import parley.record.Polarity;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.record.When;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Evidence;
import parley.text.Published;

/** Made-up readings, the same for the same number: ten records each, about encounters of which some ten articles tell. */
final class MadeUp {
    static final int RECORDS = 10;

    private static final int REPORTS_OF_EACH = 10;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final String[] STATES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).toArray(String[]::new);

    private final List<CharSpan> sentences = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MadeUp() {}

    static Reading reading(int n) {
        return new MadeUp().made(n);
    }

    private Reading made(int n) {
        int encounter = n / REPORTS_OF_EACH;
        Random random = new Random(encounter);
        String one = STATES[random.nextInt(STATES.length)];
        String other = STATES[random.nextInt(STATES.length)];
        LocalDate day = START.plusDays(encounter / 8);
        for (int i = 0; i < RECORDS; i++) {
            sentence("Report " + n + " says in its sentence " + i + " that " + one + " and " + other
                    + " will meet in city " + encounter % 500 + " on " + day + ".");
        }
        Article article = new Article(
                text.toString(),
                new Article.Origin(
                        "Report " + n,
                        "Paper " + n % 40,
                        "https://paper.example/" + n,
                        Published.parse(day.minusDays(3) + "T08:00:00Z", "made up"),
                        "en"));
        List<Evidence> words = sentences.stream().map(article::evidence).toList();
        List<Actor> actors = List.of(state("a1", one, words.get(0)), state("a2", other, words.get(0)));
        List<Entry> entries = new ArrayList<>();
        entries.add(meeting(day, encounter, basis(words.get(0), new When(day.toString(), null))));
        for (int i = 1; i < RECORDS; i++) {
            entries.add(record(i, words.get(i), basis(words.get(i), null)));
        }
        return new Reading(article, actors, entries, List.of());
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

    private static Meeting meeting(LocalDate day, int encounter, Basis basis) {
        return new Meeting(
                "m1",
                Meeting.Kind.TALKS,
                null,
                null,
                "City " + encounter % 500,
                Meeting.Level.values()[day.getDayOfMonth() % Meeting.Level.values().length],
                Meeting.Status.PLANNED,
                null,
                List.of(
                        new Meeting.Participant("a1", Meeting.Role.ATTENDEE, List.of()),
                        new Meeting.Participant("a2", Meeting.Role.ATTENDEE, List.of())),
                List.of(),
                basis);
    }

    private static Entry record(int i, Evidence words, Basis basis) {
        return switch (i % 3) {
            case 0 ->
                new Statement(
                        "s" + i,
                        List.of("a1"),
                        Statement.Act.SAY,
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
