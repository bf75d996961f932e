package parley.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many of something: its words, the number, the unit by its stems, and the sentence.
 *
 * @param context what is said of the number, without the number and its unit
 */
record Quantity(String written, String number, String unit, Gist gist, Set<String> context) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])((?:[$€£]\\s?)?\\d[\\d,]*(?:\\.\\d+)?(?:-\\d+)?)(?:\\s+(hundred|thousand|million|billion|trillion))?"
                    + "(?:\\s+(?:of\\s+)?([\\p{L}-]+)(?:\\s+(?:of\\s+)?([\\p{L}-]+))?|(%))?");

    static List<Quantity> of(Gist gist) {
        List<Quantity> all = new ArrayList<>();
        Matcher found = WRITTEN.matcher(gist.where().quote());
        while (found.find()) {
            String unit = unit(found);
            if (!unit.isEmpty()) {
                String number = found.group(1).replace(",", "");
                all.add(new Quantity(found.group().strip(), number, unit, gist, context(gist, unit + ' ' + number)));
            }
        }
        return all;
    }

    /** The numbers of a whole text by the first words of their units: those of its quantities are among them. */
    static Map<String, Set<String>> numbers(String text) {
        Map<String, Set<String>> numbers = new TreeMap<>();
        Matcher found = WRITTEN.matcher(text);
        while (found.find()) {
            String unit = unit(found);
            if (!unit.isEmpty()) {
                numbers.computeIfAbsent(unit.split(" ", 2)[0], first -> new HashSet<>())
                        .add(found.group(1).replace(",", ""));
            }
        }
        return numbers;
    }

    private static String unit(Matcher found) {
        StringBuilder unit = new StringBuilder();
        if (found.group(2) != null) {
            unit.append(found.group(2));
        }
        if (found.group(1).charAt(0) > '9') {
            return unit.append(found.group(1).charAt(0)).toString();
        }
        if (found.group(5) != null) {
            return "%";
        }
        for (int i = 3; i <= 4; i++) {
            String word = found.group(i);
            if (word == null || Words.of(word).isEmpty()) {
                break;
            }
            unit.append(' ').append(Words.stem(word.toLowerCase(Locale.ROOT)));
        }
        return unit.toString().strip();
    }

    /** Of the same unit: counted otherwise. */
    boolean differs(Quantity other) {
        return !number.equals(other.number);
    }

    private static Set<String> context(Gist gist, String counted) {
        Set<String> context = new HashSet<>(gist.words());
        context.addAll(gist.actors());
        Namesakes.words(counted).forEach(word -> context.remove(Words.stem(word)));
        return context;
    }
}
