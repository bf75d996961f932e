package parley.language.model;

/** What a word's letters look like. The model knows its pieces in lower case only; the shape gives the case back. */
enum WordShape {
    /** The marks before and after a sentence. */
    SPECIAL,
    LOWER,
    TITLE,
    UPPER,
    MIXED,
    DIGIT,
    NO_LETTER,
    ONE_CAPITAL;

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

    /** The model's number for it. */
    int id() {
        return ordinal();
    }
}
