package parley.actors.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The short names by which a person of several names can be called again. */
final class FamilyNames {
    private FamilyNames() {}

    /** "Ursula von der Leyen" gives Leyen, der Leyen, von der Leyen; with the family first, "Xi Jinping" also gives Xi. */
    static List<String> of(String fullName, Pages.Particles particles, boolean familyFirst) {
        List<String> words = words(fullName);
        if (words.size() > 1 && particles.trailing().contains(words.get(words.size() - 1))) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        if (words.size() > 1) {
            String name = words.get(words.size() - 1);
            names.add(name);
            for (int i = words.size() - 2; i > 0 && isParticle(words.get(i), particles); i--) {
                name = words.get(i) + ' ' + name;
                names.add(name);
            }
            if (familyFirst) {
                names.add(words.get(0));
            }
        }
        return names;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        for (int start = 0; start <= name.length(); ) {
            int space = name.indexOf(' ', start);
            int end = space < 0 ? name.length() : space;
            if (end > start) {
                words.add(name.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static boolean isParticle(String word, Pages.Particles particles) {
        return particles.joining().contains(word.toLowerCase(Locale.ROOT));
    }
}
