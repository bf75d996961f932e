package parley.read;

import java.util.List;
import parley.language.Parsed;
import parley.language.Quotations;
import parley.language.Sentence;
import parley.language.Splitter;
import parley.language.Tagger;
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
        List<Sentence> sentences = tagger.parse(text, splitter.split(text));
        Published published = article.origin().published();
        return new Parsed(
                article,
                sentences,
                Quotations.find(text),
                times.tag(sentences, text, published == null ? null : published.day()));
    }
}
