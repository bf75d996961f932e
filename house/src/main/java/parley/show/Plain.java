package parley.show;

/**
 * Words of an article made fit for a terminal: on one line, and without the control characters by which a text could recolour,
 * reorder or wipe what the reader sees.
 */
final class Plain {
    private Plain() {}

    static String words(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = plain.length() > 0;
            } else if (!Character.isISOControl(c) && !turnsTheLine(c)) {
                if (gap) {
                    plain.append(' ');
                    gap = false;
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean turnsTheLine(char c) {
        return c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff';
    }

    /** At most about so many characters, the middle left out between two words. */
    static String excerpt(String text, int longest) {
        String words = words(text);
        if (words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        int head = words.offsetByCodePoints(0, longest * 3 / 5);
        int tail = words.offsetByCodePoints(words.length(), -(longest - longest * 3 / 5 - 3));
        int headGap = words.lastIndexOf(' ', head);
        int tailGap = words.indexOf(' ', tail);
        String start = words.substring(0, headGap > head / 2 ? headGap : head);
        String end = words.substring(tailGap > 0 && tailGap < (tail + words.length()) / 2 ? tailGap + 1 : tail);
        return start + " … " + end;
    }

    /** In quotation marks; marks inside become single ones. */
    static String quoted(String text, int longest) {
        String inner =
                excerpt(text, longest).replace('“', '‘').replace('”', '’').replace('"', '\'');
        return "“" + inner + "”";
    }
}
