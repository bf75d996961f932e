package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import parley.text.ParleyException;
import parley.text.Problem;

/** The places of an article's text to which spans point, be they quotes (gold) or offsets (readings). */
final class Quotes {
    private final String where;
    private final String text;

    /** @param where names the article in errors */
    Quotes(String where, String text) {
        this.where = where;
        this.text = text;
    }

    Stretch of(JsonNode span) {
        return span.isTextual() ? quoted(span.asText()) : counted(span);
    }

    List<Stretch> all(JsonNode spans) {
        List<Stretch> all = new ArrayList<>();
        spans.forEach(span -> all.add(of(span)));
        return all;
    }

    String words(Stretch stretch) {
        int start = text.offsetByCodePoints(0, stretch.start());
        return text.substring(start, text.offsetByCodePoints(start, stretch.end() - stretch.start()));
    }

    /** {@code words} or {@code words##2}, the second place where they stand. */
    private Stretch quoted(String written) {
        int mark = written.indexOf("##");
        String quote = mark < 0 ? written : written.substring(0, mark);
        int nth = mark < 0 ? 1 : Integer.parseInt(written.substring(mark + 2));
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(quote, at + 1);
        }
        if (at < 0) {
            throw new ParleyException(Problem.INPUT, where, "gold quote not in the text: \"" + written + "\"");
        }
        int start = text.codePointCount(0, at);
        return new Stretch(start, start + quote.codePointCount(0, quote.length()));
    }

    private Stretch counted(JsonNode span) {
        Stretch stretch =
                new Stretch(span.path("start").asInt(), span.path("end").asInt());
        String quote = span.path("quote").asText();
        if (span.has("quote") && !words(stretch).equals(quote)) {
            throw new ParleyException(
                    Problem.INPUT,
                    where,
                    "span " + stretch.start() + "-" + stretch.end() + " is \"" + words(stretch) + "\", not \"" + quote
                            + "\"");
        }
        return stretch;
    }
}
