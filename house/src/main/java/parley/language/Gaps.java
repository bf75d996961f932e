package parley.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.text.CharSpan;

/**
 * The words of a paragraph as the features of its gaps see them; training/reader/ends.py makes the same.
 *
 * @param small in small letters
 * @param shapes {@code low}, {@code Cap}, {@code date} and so on
 */
record Gaps(List<String> small, List<String> shapes) {
    private static final String EDGE = "<>";
    private static final List<String> MARKS = List.of(".", "!", "?");
    private static final int AHEAD = 8;

    static Gaps of(String text, List<CharSpan> tokens) {
        List<String> small = new ArrayList<>();
        List<String> shapes = new ArrayList<>();
        for (CharSpan token : tokens) {
            String word = text.substring(token.start(), token.end());
            small.add(word.toLowerCase(Locale.ROOT));
            shapes.add(shape(word));
        }
        return new Gaps(small, shapes);
    }

    /** Of the gap after the word {@code at} of a sentence from {@code start} that would else end before {@code end}. */
    List<String> features(int start, int at, int end) {
        String last = shape(start, at);
        String after = shape(start, at + 1);
        String pair = last + " " + after;
        String second = shape(start, at + 2);
        String before = shape(start, at - 1);
        int n = size(at - start + 1);
        int lows = lows(start, at + 1);
        String mark = MARKS.contains(small.get(end - 1)) ? small.get(end - 1) : "-";
        return List.of(
                "a " + word(start, at - 1),
                "b " + word(start, at),
                "c " + word(start, at + 1),
                "d " + word(start, at + 2),
                "e " + before + " " + pair,
                "f " + pair + " " + second,
                "g " + pair,
                "h " + before + " " + pair + " " + second,
                "i " + pair + " " + second + " " + shape(start, at + 3),
                "j " + word(start, at) + " " + after,
                "k " + last + " " + word(start, at + 1),
                "l " + shape(start, at - 2) + " " + before + " " + pair,
                "m " + n + " " + pair,
                "n " + size(end - at - 1) + " " + after,
                "o " + size(lows) + " " + after,
                "p " + n + " " + (lows == 0) + " " + after,
                "q " + small.get(start) + " " + n,
                "r " + shapes.get(start) + " " + after,
                "s " + lows(at + 1, Math.min(end, at + 1 + AHEAD)) + " " + pair,
                "t " + mark + " " + after);
    }

    /**
     * Whether no sentence ends here without a mark: after a dash ("SEOUL, June 18 - Jimmy") or the first word behind it, words
     * put in, or a mark that was found to end none.
     */
    boolean goesOn(int at) {
        String word = small.get(at);
        char last = word.charAt(word.length() - 1);
        boolean opens = at > 0
                && small.get(at - 1).length() == 1
                && Letters.isDash(small.get(at - 1).charAt(0));
        return Letters.isTerminal(last) || Letters.isDash(last) || last == ']' || opens;
    }

    private String word(int start, int at) {
        return at < start || at >= small.size() ? EDGE : small.get(at);
    }

    private String shape(int start, int at) {
        return at < start || at >= shapes.size() ? EDGE : shapes.get(at);
    }

    private int lows(int from, int to) {
        return (int) shapes.subList(from, to).stream().filter("low"::equals).count();
    }

    private static int size(int n) {
        return n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : 9;
    }

    private static String shape(String word) {
        if (word.startsWith("http") || word.startsWith("www.")) {
            return "url";
        }
        if (word.indexOf('@') >= 0) {
            return "mail";
        }
        if (word.chars().anyMatch(Letters::isDigit)) {
            if (word.chars().allMatch(Letters::isDigit)) {
                return "d" + Math.min(word.length(), 5);
            }
            return word.indexOf('/') >= 0 ? "date" : word.indexOf(':') >= 0 ? "clock" : "code";
        }
        int first = word.codePointAt(0);
        if (!Character.isLetter(first)) {
            return "p" + Character.toString(first) + (word.length() > Character.charCount(first) ? "+" : "");
        }
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return "low";
        }
        if (word.length() == 1) {
            return "C";
        }
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return "UP";
        }
        return Character.isUpperCase(first) ? "Cap" : "mix";
    }
}
