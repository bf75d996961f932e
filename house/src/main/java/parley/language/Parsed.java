package parley.language;

import java.util.List;
import parley.text.Article;
import parley.text.CharSpan;

/** An article as the language room leaves it. Everything is in the order of the text. */
public record Parsed(
        Article article, List<Sentence> sentences, List<Quotation> quotations, List<TimeExpression> times) {
    public Parsed {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
        times = List.copyOf(times);
    }

    public String words(CharSpan span) {
        return article.words(span);
    }
}
