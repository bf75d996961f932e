package parley.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.ReadingChecks;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Entry;
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

/**
 * An article of a sentence a line and its reading, made by hand. A line is the sentence, two bars, and the record in it: {@code
 * talks planned level=ministers place=Geneva when=2025-04-24 with=KEN,TZA}. A line without bars is text only.
 */
public final class SmallArticle {
    private static final Map<String, String> NAMES =
            Map.of("KEN", "Kenya", "TZA", "Tanzania", "CHE", "Switzerland", "UGA", "Uganda");

    private final StringBuilder text = new StringBuilder();
    private final List<String> records = new ArrayList<>();
    private final List<CharSpan> spans = new ArrayList<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, String> fields;

    private SmallArticle(Map<String, String> fields) {
        this.fields = fields;
    }

    /** {@code head} gives {@code published}, {@code url} and {@code publisher}, each where known, as {@code key=value}. */
    public static Reading read(String head, String... lines) {
        SmallArticle article = new SmallArticle(fields(head));
        Arrays.stream(lines).forEach(article::line);
        Reading reading = article.reading();
        ReadingChecks.assertSound(reading);
        return reading;
    }

    private static Map<String, String> fields(String words) {
        Map<String, String> fields = new HashMap<>();
        for (String word : words.strip().split("\\s+")) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                fields.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return fields;
    }

    private void line(String line) {
        String[] halves = line.split("\\|\\|");
        String sentence = halves[0].strip();
        if (text.length() > 0) {
            text.append(' ');
        }
        CharSpan span = new CharSpan(text.length(), text.length() + sentence.length());
        text.append(sentence);
        if (halves.length > 1) {
            records.add(halves[1].strip());
            spans.add(span);
        }
    }

    private Reading reading() {
        String published = fields.get("published");
        Article article = new Article(
                text.toString(),
                new Article.Origin(
                        null,
                        fields.containsKey("publisher")
                                ? fields.get("publisher").replace('_', ' ')
                                : null,
                        fields.get("url"),
                        published == null ? null : Published.parse(published, "test"),
                        "en"));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            entries.add(entry(records.get(i), article.evidence(spans.get(i)), i + 1));
        }
        return new Reading(article, List.copyOf(actors.values()), entries, List.of());
    }

    private Entry entry(String record, Evidence words, int n) {
        Map<String, String> given = fields(record);
        String[] plain = record.split("\\s+");
        String when = given.get("when");
        Basis basis = new Basis(
                List.of(words),
                given.containsKey("per") ? List.of(actor(given.get("per"), words)) : List.of(),
                Certainty.CERTAIN,
                plain[0].equals("no") ? Polarity.NEGATIVE : Polarity.POSITIVE,
                when == null ? null : new When(when, null),
                when == null ? Map.of("record", "by.hand") : Map.of("record", "by.hand", "when", "by.hand"));
        return switch (plain[0]) {
            case "says" ->
                new Statement(
                        "s" + n,
                        List.of(actor(given.get("by"), words)),
                        Statement.Act.SAY,
                        null,
                        words,
                        false,
                        List.of(),
                        null,
                        List.of(),
                        basis);
            case "stands" ->
                new Position(
                        "p" + n,
                        List.of(actor(given.get("by"), words)),
                        words,
                        Position.Stance.valueOf(plain[1].toUpperCase(Locale.ROOT)),
                        List.of(),
                        basis);
            default -> meeting(plain, given, basis, words, n);
        };
    }

    private Meeting meeting(String[] plain, Map<String, String> given, Basis basis, Evidence words, int n) {
        boolean denied = plain[0].equals("no");
        List<Meeting.Participant> participants = new ArrayList<>();
        for (String code : given.getOrDefault("with", "").split(",")) {
            if (!code.isBlank()) {
                participants.add(new Meeting.Participant(actor(code, words), Meeting.Role.ATTENDEE, List.of()));
            }
        }
        return new Meeting(
                "m" + n,
                Meeting.Kind.valueOf(plain[denied ? 1 : 0].toUpperCase(Locale.ROOT)),
                null,
                given.get("topic"),
                given.get("place"),
                given.containsKey("level")
                        ? Meeting.Level.valueOf(given.get("level").toUpperCase(Locale.ROOT))
                        : null,
                denied ? null : Meeting.Status.valueOf(plain[1].toUpperCase(Locale.ROOT)),
                null,
                participants,
                List.of(),
                basis);
    }

    private String actor(@Nullable String code, Evidence words) {
        String given = String.valueOf(code);
        boolean state = NAMES.containsKey(given);
        return actors.computeIfAbsent(
                        given,
                        key -> new Actor(
                                "a" + (actors.size() + 1),
                                NAMES.getOrDefault(key, key),
                                state ? Actor.Kind.STATE : Actor.Kind.PERSON,
                                state ? key : null,
                                null,
                                List.of(words),
                                Actor.KnownBy.TEXT))
                .id();
    }
}
