package parley.language;

/** Where a mark that is no word ends: dots, dashes, repeated marks, pictures. */
final class PunctuationEnds {
    private PunctuationEnds() {}

    static int end(String text, int at, int run) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        if (c == '.' || c == '!' || c == '?') {
            return terminals(text, at, run);
        }
        if (c == '[' && text.startsWith("...]", at + 1) && at + 5 <= run) {
            return at + 5;
        }
        if (Letters.isDash(c) || "=*_~#+<>|…$".indexOf(c) >= 0) {
            return same(text, at, run, c);
        }
        if ((c == '\'' || c == '`' || c == '’') && next < run && text.charAt(next) == c) {
            return next + 1;
        }
        return picture(text, next, run, c);
    }

    private static int terminals(String text, int at, int run) {
        int stop = same(text, at, run, text.charAt(at));
        if (text.charAt(at) == '.' && stop > at + 1) {
            return stop;
        }
        while (stop < run && (text.charAt(stop) == '!' || text.charAt(stop) == '?')) {
            stop++;
        }
        return stop;
    }

    private static int same(String text, int at, int run, int c) {
        int stop = at;
        while (stop < run && text.charAt(stop) == c) {
            stop++;
        }
        return stop;
    }

    /** An emoji with its joiners, selectors and skin tones; a flag is two. */
    private static int picture(String text, int next, int run, int c) {
        int stop = next;
        boolean flag = isFlag(c);
        while (stop < run) {
            int d = text.codePointAt(stop);
            boolean joined = text.codePointBefore(stop) == 0x200D && Character.getType(d) == Character.OTHER_SYMBOL;
            boolean dress = d == 0x200D || d == 0xFE0F || d == 0x20E3 || (d >= 0x1F3FB && d <= 0x1F3FF);
            boolean second = flag && stop == next && isFlag(d);
            if (!joined && !dress && !second) {
                break;
            }
            stop += Character.charCount(d);
        }
        return Character.getType(c) == Character.OTHER_SYMBOL ? stop : next;
    }

    private static boolean isFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    /** End of the smiley here, or -1: after a gap, and before a gap or a closing mark. */
    static int smiley(SplitterLists lists, String text, int at, int run) {
        char c = text.charAt(at);
        if (":;=^(<".indexOf(c) < 0) {
            return -1;
        }
        for (int length = Math.min(3, run - at); length > 1; length--) {
            int after = Letters.at(text, at + length, run);
            boolean ends = Letters.isGap(after) || Letters.isTerminal(after) || after == ')';
            if (ends && lists.has("smiley", text.substring(at, at + length))) {
                return at + length;
            }
        }
        return -1;
    }
}
