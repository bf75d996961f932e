package parley.bench;

import java.util.List;
import parley.read.Insight;
import parley.read.Reader;
import parley.record.Reading;
import parley.text.Article;

/** Reads on where Parley breaks: says so on standard error, counts it, and gives a reading without records. */
public final class BenchReader {
    private final Reader reader;
    private int failures;

    BenchReader(Reader reader) {
        this.reader = reader;
    }

    Reading read(Article article) {
        try {
            return reader.read(article);
        } catch (RuntimeException e) {
            failures++;
            StackTraceElement[] at = e.getStackTrace();
            String opening = article.text()
                    .substring(0, Math.min(60, article.text().length()))
                    .replaceAll("\\s+", " ");
            System.err.println("FAILED on “" + opening + "…”: " + e
                    + (at.length == 0 ? "" : " at " + at[Math.min(own(at), at.length - 1)]));
            return new Reading(article, List.of(), List.of(), List.of());
        }
    }

    /** What lies before the records of an article. */
    Insight look(Article article) {
        return reader.look(article);
    }

    private static int own(StackTraceElement[] at) {
        int first = 0;
        while (first < at.length && !at[first].getClassName().startsWith("parley.")) {
            first++;
        }
        return first;
    }

    int failures() {
        return failures;
    }
}
