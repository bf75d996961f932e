package parley.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.language.Agreement;
import parley.language.Parsed;
import parley.language.Quotations;
import parley.language.Sentence;
import parley.language.Splitter;
import parley.language.Tagger;
import parley.language.TimeExpression;
import parley.language.time.TimeTagger;
import parley.text.Article;
import parley.text.Published;

/** The whole language room in one step: sentences, trees, quotations, times. */
public final class Parser {
    private final Splitter splitter = new Splitter();
    private final TimeTagger times = TimeTagger.load();
    private final Tagger tagger;

    public Parser(Tagger tagger) {
        this.tagger = tagger;
    }

    public Parsed parse(Article article) {
        String text = article.text();
        List<Sentence> sentences = tagger.parse(text, splitter.split(text)).stream()
                .map(Agreement::mend)
                .toList();
        Published published = article.origin().published();
        return new Parsed(
                article,
                sentences,
                Quotations.find(text),
                tag(sentences, text, published == null ? null : published.day()));
    }

    /** An odd sentence loses its own times, not the article's. */
    private List<TimeExpression> tag(List<Sentence> sentences, String text, @Nullable LocalDate day) {
        try {
            return times.tag(sentences, text, day);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            List<TimeExpression> found = new ArrayList<>();
            for (Sentence s : sentences) {
                found.addAll(tagOne(s, text, day));
            }
            return found;
        }
    }

    private List<TimeExpression> tagOne(Sentence s, String text, @Nullable LocalDate day) {
        try {
            return times.tag(List.of(s), text, day);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException odd) {
            return List.of();
        }
    }
}
