package parley.language.model;

/** What a word's letters look like. The model knows its pieces in lower case only; the shape gives the case back. */
enum WordShape {
    /** The marks before and after a sentence. */
    SPECIAL(0),
    LOWER(1),
    TITLE(2),
    UPPER(3),
    MIXED(4),
    DIGIT(5),
    NO_LETTER(6),
    ONE_CAPITAL(7);

    private final int id;

    WordShape(int id) {
        this.id = id;
    }

    static WordShape of(String word) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isDigit(c)) {
                return DIGIT;
            }
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return NO_LETTER;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters) {
            return letters == 1 ? ONE_CAPITAL : UPPER;
        }
        return capitals == 1 && Character.isUpperCase(word.codePointAt(0)) ? TITLE : MIXED;
    }

    /** The network's number for it. */
    int id() {
        return id;
    }
}
