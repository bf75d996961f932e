package parley.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many of something: the number as written, its unit, and what else its sentence is about. */
record Quantity(String number, String unit, Gist gist) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])((?:[$€£]\\s?)?\\d[\\d,]*(?:\\.\\d+)?(?:-\\d+)?)(?:\\s+(hundred|thousand|million|billion|trillion))?"
                    + "(?:\\s+(?:of\\s+)?([\\p{L}-]+)(?:\\s+(?:of\\s+)?([\\p{L}-]+))?|(%))?");

    static List<Quantity> of(Gist gist) {
        List<Quantity> all = new ArrayList<>();
        Matcher found = WRITTEN.matcher(gist.where().quote());
        while (found.find()) {
            String unit = unit(found);
            if (!unit.isEmpty()) {
                all.add(new Quantity(found.group(1).replace(",", ""), unit, gist));
            }
        }
        return all;
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

    /** The same thing counted otherwise. */
    boolean differs(Quantity other) {
        return unit.equals(other.unit) && !number.equals(other.number);
    }

    /** What is said of the number, without the number and its unit. */
    Set<String> context() {
        Set<String> context = new HashSet<>(gist.words());
        context.addAll(gist.actors());
        Namesakes.words(unit + ' ' + number).forEach(word -> context.remove(Words.stem(word)));
        return context;
    }
}
