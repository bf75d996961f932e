package parley.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Entry;
import parley.record.Polarity;
import parley.record.Reading;
import parley.record.When;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Evidence;

/** A reading made by hand over an article. */
final class Draft {
    private final Article article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    Draft(String text, Article.Origin origin) {
        this.article = new Article(text, origin);
    }

    /** The first place where the article has these words. */
    Evidence words(String quote) {
        int start = article.text().indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("not in the article: " + quote);
        }
        return article.evidence(new CharSpan(start, start + quote.length()));
    }

    List<Evidence> all(String... quotes) {
        return Stream.of(quotes).map(this::words).toList();
    }

    Draft actor(
            String id, String name, Actor.Kind kind, @Nullable String state, @Nullable String office, String mention) {
        Actor.KnownBy knownBy = article.text().contains(name) ? Actor.KnownBy.TEXT : Actor.KnownBy.DIRECTORY;
        actors.add(new Actor(id, name, kind, state, office, all(mention), knownBy));
        return this;
    }

    Draft add(Entry entry) {
        entries.add(entry);
        return this;
    }

    Reading reading() {
        return new Reading(article, actors, entries, List.of());
    }

    /** Certain, positive, in the article's own voice, at no known time, unless said otherwise. */
    Rest on(String... evidence) {
        return new Rest(all(evidence), List.of(), Certainty.CERTAIN, Polarity.POSITIVE, null);
    }

    When when(String value, String words) {
        return new When(value, words(words));
    }

    record Rest(
            List<Evidence> evidence,
            List<String> sources,
            Certainty certainty,
            Polarity polarity,
            @Nullable When when) {
        Rest per(String... sources) {
            return new Rest(evidence, List.of(sources), certainty, polarity, when);
        }

        Rest sure(Certainty certainty) {
            return new Rest(evidence, sources, certainty, polarity, when);
        }

        Rest not() {
            return new Rest(evidence, sources, certainty, Polarity.NEGATIVE, when);
        }

        Rest at(When when) {
            return new Rest(evidence, sources, certainty, polarity, when);
        }

        Basis by(String rule) {
            Map<String, String> foundBy = new LinkedHashMap<>();
            foundBy.put("record", rule);
            if (when != null) {
                foundBy.put("when", "time.attached");
            }
            return new Basis(evidence, sources, certainty, polarity, when, foundBy);
        }
    }
}
