package parley.language;

import java.util.Locale;

/** Addresses: where a URL, an e-mail address, a web name or a file name ends. */
final class WebWords {
    private static final int FURTHEST = 64;
    private static final int LONGEST = 1000;

    private final SplitterLists lists;

    WebWords(SplitterLists lists) {
        this.lists = lists;
    }

    /** End of the address that begins here, or -1; {@code end} is where the unspaced run ends. */
    int end(String text, int start, int end) {
        if (isUrl(text, start, end)) {
            return trimmed(text, start, end);
        }
        return eMail(text, start, end);
    }

    private static boolean isUrl(String text, int start, int end) {
        int c = text.charAt(start);
        if (c != 'h' && c != 'H' && c != 'w' && c != 'W' && c != 'f' && c != 'm') {
            return false;
        }
        for (String head : new String[] {"http://", "https://", "ftp://", "www.", "mailto:"}) {
            if (text.regionMatches(true, start, head, 0, head.length()) && start + head.length() < end) {
                return true;
            }
        }
        return false;
    }

    private static int trimmed(String text, int start, int end) {
        int stop = start;
        boolean bracket = false;
        int limit = Math.min(end, start + LONGEST);
        while (stop < limit && "<>\"“”«»|".indexOf(text.charAt(stop)) < 0) {
            bracket |= text.charAt(stop) == '(';
            stop++;
        }
        while (stop > start + 1
                && (".,;:!?'’*]}…".indexOf(text.charAt(stop - 1)) >= 0 || (!bracket && text.charAt(stop - 1) == ')'))) {
            stop--;
        }
        return stop;
    }

    private static int eMail(String text, int start, int end) {
        int at = start;
        int last = Math.min(end, start + FURTHEST);
        while (at < last && isName(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= last || text.charAt(at) != '@') {
            return -1;
        }
        int stop = at + 1;
        int limit = Math.min(end, stop + FURTHEST);
        while (stop < limit && isName(text.charAt(stop))) {
            stop++;
        }
        while (stop > at && !Character.isLetterOrDigit(text.charAt(stop - 1))) {
            stop--;
        }
        return stop > at ? stop : -1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
    }

    /** End of the dotted name around the full stop at {@code dot} ({@code example.org}, {@code plan.pdf}), or -1. */
    int dotted(String text, int dot, int end) {
        int stop = dot + 1;
        int lastDot = dot;
        int dots = 1;
        int limit = Math.min(end, dot + FURTHEST);
        while (stop < limit) {
            char c = text.charAt(stop);
            if (c == '.' && stop + 1 < limit && Character.isLetterOrDigit(text.charAt(stop + 1))) {
                lastDot = stop;
                dots++;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                break;
            }
            stop++;
        }
        String last = text.substring(lastDot + 1, stop);
        String lower = last.toLowerCase(Locale.ROOT);
        boolean cased = last.equals(lower) || last.equals(last.toUpperCase(Locale.ROOT));
        if (cased && lists.has("suffix", lower)) {
            return stop;
        }
        boolean name = dots > 1 && Character.isLowerCase(text.charAt(dot - 1)) && last.equals(lower);
        return name && text.substring(dot, stop).chars().allMatch(c -> c == '.' || Character.isLowerCase(c))
                ? stop
                : -1;
    }
}
