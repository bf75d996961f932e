package parley.language.time;

import parley.language.Sentence;
import parley.language.Token;

/** Tells a number that counts things ("2000 people") from a year ("the 1967 borders"). */
record Counting(Sentence sentence) {
    boolean counts(Atom atom) {
        Token number = atom.token();
        Token after = number.index() + 1 < sentence.size() ? sentence.token(number.index() + 1) : null;
        if (after != null && (after.form().equals("%") || after.xpos().equals("$"))) {
            return true;
        }
        if (number.index() > 0 && sentence.token(number.index() - 1).xpos().equals("$")) {
            return true;
        }
        if (number.head() < 0 || !number.is("nummod")) {
            return false;
        }
        Token head = sentence.token(number.head());
        if (atom.key().length() != 4 || !Character.isDigit(atom.key().charAt(1))) {
            return head.index() > number.index();
        }
        boolean round = atom.key().endsWith("0") || atom.key().compareTo("1800") < 0;
        return round
                && head.index() > number.index()
                && head.xpos().endsWith("S")
                && head.upos().equals("NOUN");
    }
}
