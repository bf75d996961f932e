package parley.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.record.Actor;
import parley.record.Certainty;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Statement;
import parley.text.Evidence;

/** Words of an article that claim something, with the record that they are, where the reader made one of them. */
record Assertion(Filed filed, Evidence words, Optional<Entry> entry) {
    static final Comparator<Assertion> ORDER = Comparator.comparing(
                    (Assertion assertion) -> assertion.filed.said().toInstant())
            .thenComparing(assertion -> assertion.filed.article())
            .thenComparing(assertion -> assertion.words.start())
            .thenComparing(Assertion::id);

    /** A sentence, and the statement or else the event that stands in it. */
    static Assertion of(Gist sentence) {
        List<Entry> entries = sentence.filed().reading().entries();
        Optional<Entry> found = entries.stream()
                .filter(entry -> entry instanceof Statement statement && sentence.covers(statement.content()))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry instanceof Event
                                && entry.basis().evidence().stream().anyMatch(sentence::covers))
                        .findFirst());
        return new Assertion(sentence.filed(), sentence.where(), found);
    }

    static Assertion of(Filed filed, Entry entry) {
        return new Assertion(filed, entry.basis().evidence().get(0), Optional.of(entry));
    }

    String id() {
        return Ids.report(filed.article(), Entry.Kind.STATEMENT, words.start(), 0);
    }

    Report report() {
        List<String> sources = entry.map(Assertion::attributed).orElse(List.of());
        return new Report(
                id(),
                filed.article(),
                filed.url(),
                filed.publisher(),
                filed.said(),
                filed.filed(),
                entry.map(Entry::id).orElse(null),
                filed.reading().actors().stream()
                        .filter(actor -> sources.contains(actor.id()))
                        .map(Actor::name)
                        .toList(),
                entry.map(found -> found.basis().certainty()).orElse(Certainty.CERTAIN),
                List.of(words),
                null);
    }

    /** A statement's own speakers are who says it. */
    private static List<String> attributed(Entry entry) {
        return entry instanceof Statement statement
                ? statement.speakers()
                : entry.basis().sources();
    }
}
