package parley.language;

import java.util.List;
import java.util.Locale;
import parley.text.CharSpan;

/** Cuts a written word into UD's words: clitics, {@code can|not}, figure and unit. */
final class WordCutter {
    /** Longest token in UTF-16 units; no word is, so what is longer is cut. */
    static final int LONGEST = 256;

    private static final List<String> CLITICS = List.of("s", "m", "d", "ll", "re", "ve");

    private final SplitterLists lists;

    WordCutter(SplitterLists lists) {
        this.lists = lists;
    }

    void cut(String text, int start, int end, List<CharSpan> to) {
        if (end - start > 40) {
            pieces(text, start, end, to);
            return;
        }
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        List<String> parts = lists.cuts().get(lower.replace('’', '\''));
        if (parts != null && lower.length() == end - start) {
            int at = start;
            for (String part : parts) {
                to.add(new CharSpan(at, at + part.length()));
                at += part.length();
            }
            return;
        }
        int unit = unit(text, start, end);
        if (unit > 0) {
            to.add(new CharSpan(start, unit));
            to.add(new CharSpan(unit, end));
            return;
        }
        int clitic = clitic(text, start, end);
        if (clitic > start) {
            cut(text, start, clitic, to);
            to.add(new CharSpan(clitic, end));
            return;
        }
        to.add(new CharSpan(start, end));
    }

    private static void pieces(String text, int start, int end, List<CharSpan> to) {
        int at = start;
        while (end - at > LONGEST) {
            int next = at + LONGEST;
            if (Character.isLowSurrogate(text.charAt(next)) && Character.isHighSurrogate(text.charAt(next - 1))) {
                next--;
            }
            to.add(new CharSpan(at, next));
            at = next;
        }
        to.add(new CharSpan(at, end));
    }

    private int unit(String text, int start, int end) {
        if (!Letters.isDigit(text.charAt(start))) {
            return -1;
        }
        int at = end;
        while (at > start && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        if (at == end || !Letters.isDigit(text.charAt(at - 1))) {
            return -1;
        }
        for (int i = start; i < at; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return -1;
            }
        }
        return lists.has("unit", text.substring(at, end).toLowerCase(Locale.ROOT)) ? at : -1;
    }

    /** Where the last clitic begins, or -1. */
    private static int clitic(String text, int start, int end) {
        if (end - start > 3
                && lower(text, end - 1) == 't'
                && Letters.isApostrophe(text.charAt(end - 2))
                && lower(text, end - 3) == 'n') {
            return end - 3;
        }
        int at = end - 1;
        while (at > start && !Letters.isApostrophe(text.charAt(at))) {
            at--;
        }
        if (at <= start) {
            return -1;
        }
        String after = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        if (!CLITICS.contains(after)) {
            return -1;
        }
        boolean decade = after.equals("s") && text.charAt(at - 1) == '0' && Letters.isDigit(text.charAt(start));
        return decade ? -1 : at;
    }

    private static char lower(String text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }
}
