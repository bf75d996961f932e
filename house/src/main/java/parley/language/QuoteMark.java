package parley.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a character does for quotations where it stands. */
enum QuoteMark {
    NONE,
    OPENS,
    CLOSES,
    /** Closes, unless a surer mark follows: {@code s'} may be a possessive. */
    MAY_CLOSE,
    /** Opens what is closed and closes what is open: a straight mark with gaps, or with none, around it. */
    TURNS;

    /** Kinds of marks that pair with each other. */
    enum Family {
        STRAIGHT,
        CURLY,
        SINGLE,
        ANGLE;

        /** The family whose mark may close this one too, where a writer mixes them; else itself. */
        Family other() {
            return switch (this) {
                case STRAIGHT -> CURLY;
                case CURLY -> STRAIGHT;
                case SINGLE, ANGLE -> this;
            };
        }

        boolean isDouble() {
            return this == STRAIGHT || this == CURLY;
        }
    }

    /** The family of the character, or null if it is no quotation mark. */
    static @Nullable Family family(int c) {
        return switch (c) {
            case '"', '＂' -> Family.STRAIGHT;
            case '“', '”', '„', '‟', '〝', '〞' -> Family.CURLY;
            case '\'', '‘', '’', '‚', '‛', '`' -> Family.SINGLE;
            case '«', '»', '‹', '›' -> Family.ANGLE;
            default -> null;
        };
    }

    /** How many characters the mark at {@code at} takes: two for {@code ''} and {@code ``}. */
    static int length(String text, int at, int end) {
        char c = text.charAt(at);
        boolean twice = (c == '\'' || c == '`' || c == '‘' || c == '’') && at + 1 < end && text.charAt(at + 1) == c;
        return twice ? 2 : 1;
    }

    /** What the mark at {@code [at, at + length)} of a block does. */
    static QuoteMark of(SplitterLists lists, String text, int start, int at, int length, int end) {
        int c = text.charAt(at);
        int before = Letters.before(text, at, start);
        int after = Letters.at(text, at + length, end);
        boolean gapBefore = opensAfter(before);
        boolean gapAfter = closesBefore(after);
        switch (c) {
            case '“' -> {
                return !gapBefore && gapAfter ? CLOSES : OPENS;
            }
            case '„', '‟', '〝', '«', '‹', '‚', '‛' -> {
                return OPENS;
            }
            case '”', '〞', '»', '›' -> {
                return CLOSES;
            }
            case '‘', '`' -> {
                return length == 2 || (gapBefore && !gapAfter && !elided(lists, text, at, end)) ? OPENS : NONE;
            }
            case '’' -> {
                return length == 2 ? CLOSES : single(lists, text, at, end, gapBefore, gapAfter, before, false);
            }
            case '\'' -> {
                return length == 2
                        ? turn(gapBefore, gapAfter)
                        : single(lists, text, at, end, gapBefore, gapAfter, before, true);
            }
            default -> {
                return turn(gapBefore, gapAfter);
            }
        }
    }

    private static QuoteMark turn(boolean gapBefore, boolean gapAfter) {
        if (gapBefore == gapAfter) {
            return TURNS;
        }
        return gapBefore ? OPENS : CLOSES;
    }

    private static QuoteMark single(
            SplitterLists lists,
            String text,
            int at,
            int end,
            boolean gapBefore,
            boolean gapAfter,
            int before,
            boolean straight) {
        if (gapBefore && !gapAfter) {
            return straight && !elided(lists, text, at, end) ? OPENS : NONE;
        }
        if (!gapAfter || Letters.isGap(before)) {
            return NONE;
        }
        int next = at + 1;
        while (next < end && next < at + 4 && Letters.isGap(text.charAt(next))) {
            next++;
        }
        boolean possessive = (before == 's' || before == 'z' || before == 'x' || before == 'n')
                && next > at + 1
                && Character.isLetterOrDigit(Letters.at(text, next, end));
        return possessive ? MAY_CLOSE : CLOSES;
    }

    /** {@code '90s}, {@code 'em}: an apostrophe that begins a word. */
    private static boolean elided(SplitterLists lists, String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && stop < at + 8 && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
        boolean figures = word.length() > 1 && Letters.isDigit(word.charAt(0)) && Letters.isDigit(word.charAt(1));
        boolean year = figures && (word.length() == 2 || (word.length() == 3 && word.endsWith("s")));
        return (year && Letters.isGap(Letters.at(text, stop, end))) || lists.has("elided", word);
    }

    private static boolean opensAfter(int before) {
        return Letters.isGap(before)
                || Letters.isOpener(before)
                || Letters.isDash(before)
                || before == '"'
                || before == '\''
                || before == '/'
                || before == '`';
    }

    private static boolean closesBefore(int after) {
        boolean word = Letters.isWord(after) && !Letters.isGap(after);
        return !word && !Letters.isOpener(after) && "\"'$£€#@…".indexOf(after) < 0;
    }
}
