package parley.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a text that carry its meaning, by their stems. */
final class Words {
    private static final Set<String> EMPTY = WordList.read("empty-words.txt");

    private static final String[] ENDS = {
        "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "s"
    };
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : Namesakes.words(text)) {
            int number = NUMBERS.indexOf(word);
            if (number >= 0) {
                stems.add(String.valueOf(number));
            } else if ((word.length() > 2 || Character.isDigit(word.charAt(0))) && !EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    static boolean alike(@Nullable String one, @Nullable String other) {
        return one != null && other != null && shared(of(one), of(other)) > 0;
    }

    static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            if (other.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    /** Rough, and enough to know "walked" in "walking out" and "agreed" in "agreement". */
    static String stem(String word) {
        if (word.endsWith("eed")) {
            return withoutE(word.substring(0, word.length() - 1));
        }
        for (String end : ENDS) {
            if (word.endsWith(end) && word.length() - end.length() >= 3) {
                return undouble(word.substring(0, word.length() - end.length()));
            }
        }
        return withoutE(word);
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean twice =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return twice ? stem.substring(0, last) : withoutE(stem);
    }

    private static String withoutE(String word) {
        return word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
