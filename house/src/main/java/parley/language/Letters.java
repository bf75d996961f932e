package parley.language;

/** Kinds of characters, as the splitter and the quotation finder see them. Code points. */
final class Letters {
    private Letters() {}

    /** White space, control characters, and format characters that stand alone. */
    static boolean isGap(int c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** A gap that ends a word even between letters: not a zero-width character. */
    static boolean isBreak(int c) {
        return isGap(c) && (c < 128 || Character.getType(c) != Character.FORMAT);
    }

    /** A letter, a digit, a mark, or an invisible character (which never begins a word). */
    static boolean isWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '`' || c == 'ʼ' || c == '‘' || c == '´';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    static boolean isDash(int c) {
        return isHyphen(c) || c == '–' || c == '—' || c == '―' || c == '−';
    }

    static boolean isCloser(int c) {
        return c == ')' || c == ']' || c == '}' || c == '”' || c == '’' || c == '»' || c == '›';
    }

    static boolean isOpener(int c) {
        return c == '(' || c == '[' || c == '{' || c == '“' || c == '‘' || c == '„' || c == '‚' || c == '«' || c == '‹';
    }

    static boolean isTerminal(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।';
    }

    /** The code point at {@code at}, or a space outside {@code [0, end)}. */
    static int at(String text, int at, int end) {
        return at < 0 || at >= end ? ' ' : text.codePointAt(at);
    }

    static int before(String text, int at, int start) {
        return at <= start ? ' ' : text.codePointBefore(at);
    }
}
