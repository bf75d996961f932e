package parley.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that is the article, exactly as it stands. */
final class PlainText {
    private static final int LONGEST_HEADLINE = 200;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b\\p{Lu})[.;:]$");

    private PlainText() {}

    static Draft draft(String text, String name, String where) {
        return new Draft(text, headline(text), null, null, null, null, name, where);
    }

    /** The first line, where an empty line and something more follow and it does not end as a sentence does. */
    static @Nullable String headline(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
            if (end - start > LONGEST_HEADLINE) {
                return null;
            }
        }
        String first = text.substring(start, end).strip();
        if (first.isEmpty() || SENTENCE_END.matcher(first).find()) {
            return null;
        }
        int breaks = 0;
        for (int i = end; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                breaks++;
            } else if (!Character.isWhitespace(c)) {
                return breaks >= 2 ? first : null;
            }
        }
        return null;
    }
}
