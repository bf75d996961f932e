package parley.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/** Whether two names are of the same actor. */
final class Namesakes {
    private Namesakes() {}

    static boolean same(Actor a, Actor b) {
        if (isState(a) || isState(b)) {
            return isState(a) && isState(b) && a.state() != null && a.state().equals(b.state());
        }
        if (a.kind() != b.kind()) {
            return false;
        }
        return switch (a.kind()) {
            case PERSON -> samePerson(a, b);
            case STATE, DELEGATION, ORGANISATION -> key(a.name()).equals(key(b.name())) && agree(a.state(), b.state());
            case UNNAMED ->
                a.state() != null
                        && a.state().equals(b.state())
                        && key(a.name()).equals(key(b.name()));
        };
    }

    /** A state and its delegation are one. */
    static boolean isState(Actor actor) {
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.DELEGATION && actor.state() != null;
    }

    /** Two full names that are alike are one person, whatever states a reader made of them; a family name needs the state. */
    private static boolean samePerson(Actor a, Actor b) {
        List<String> one = words(a.name());
        List<String> other = words(b.name());
        if (one.size() > other.size()) {
            List<String> longer = one;
            one = other;
            other = longer;
        }
        if (one.isEmpty() || !Set.copyOf(other).containsAll(one)) {
            return false;
        }
        return one.size() > 1 || agree(a.state(), b.state());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    /** Lower case, no accents, no hyphens, single spaces. */
    static String key(String name) {
        return String.join(" ", words(name));
    }

    static List<String> words(String name) {
        String plain = Normalizer.isNormalized(name, Normalizer.Form.NFD)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (Character.isLetter(letter) || isNumber(letter)) {
                word.appendCodePoint(letter);
            } else if (!isMark(letter) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isNumber(int letter) {
        int type = Character.getType(letter);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
