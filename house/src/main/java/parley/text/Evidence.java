package parley.text;

/**
 * The exact characters that say something: half-open offsets in Unicode code points into the article's text, and the words.
 * Made by {@link Article#evidence} alone, so that the words are always the article's own.
 */
public record Evidence(int start, int end, String quote) {
    public Evidence {
        if (start < 0 || end <= start || quote.codePointCount(0, quote.length()) != end - start) {
            throw new IllegalArgumentException("evidence " + start + "-" + end + " does not fit its words: " + quote);
        }
    }
}
