package parley.read;

import java.util.ArrayList;
import java.util.List;
import parley.read.rules.Rule;
import parley.record.Entry;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Evidence;
import parley.text.Published;

/**
 * A sentence that stands with a rule, of 23 April 2025. In brackets, where there are any, the span of the record that the rule
 * makes of it: a statement's content, a position's issue, the first thing an offer gives, a meeting's or event's evidence.
 *
 * @param use why it stands there
 */
public record Example(Rule rule, Use use, String written) {
    /** The day on which every example was published, for its Tuesdays. */
    public static final String DAY = "2025-04-23";

    /** {@code SAYS}: the rule makes its record. {@code SILENT}: none. {@code WANTED}: it should and does not yet. */
    public enum Use {
        SAYS,
        SILENT,
        WANTED
    }

    /** All examples of a rule. */
    public static List<Example> of(Rule rule) {
        List<Example> all = new ArrayList<>();
        rule.says().forEach(s -> all.add(new Example(rule, Use.SAYS, s)));
        rule.silent().forEach(s -> all.add(new Example(rule, Use.SILENT, s)));
        rule.wanted().forEach(s -> all.add(new Example(rule, Use.WANTED, s)));
        return all;
    }

    public Article article() {
        Published day = Published.parse(DAY, "example");
        return new Article(written.replaceAll("[\\[\\]]", ""), new Article.Origin(null, null, null, day, "en"));
    }

    /** The key spans of the records that the rule made, without a clause's full stop. */
    public List<Evidence> found(Reading reading) {
        return reading.entries().stream()
                .filter(entry -> entry.entryKind().name().equalsIgnoreCase(rule.record()))
                .filter(entry -> entry.basis().foundBy().containsValue(rule.id()))
                .flatMap(entry -> key(entry).stream())
                .map(Example::withoutStop)
                .toList();
    }

    /** Whether the reading is what the example says it is. */
    public boolean holds(Reading reading) {
        List<Evidence> found = found(reading);
        return switch (use) {
            case SAYS -> found.contains(bracketed());
            case SILENT -> found.isEmpty();
            case WANTED -> !found.contains(bracketed());
        };
    }

    /** The words in brackets and where they begin. */
    private Evidence bracketed() {
        int start = written.indexOf('[');
        int end = written.indexOf(']');
        if (start < 0 || end < start) {
            return withoutStop(article().evidence(new CharSpan(0, written.length())));
        }
        return withoutStop(article().evidence(new CharSpan(start, end - 1)));
    }

    private static List<Evidence> key(Entry entry) {
        return switch (entry.entryKind()) {
            case STATEMENT -> List.of(((Statement) entry).content());
            case POSITION -> List.of(((Position) entry).issue());
            case OFFER -> ((Offer) entry).gives().subList(0, 1);
            case MEETING, EVENT -> entry.basis().evidence();
        };
    }

    private static Evidence withoutStop(Evidence span) {
        String quote = span.quote();
        return quote.endsWith(".")
                ? new Evidence(span.start(), span.end() - 1, quote.substring(0, quote.length() - 1))
                : span;
    }
}
