package parley.language.time;

import java.util.List;
import java.util.Set;

/**
 * When a word counts, from the last column of a word list, its tests separated by spaces: {@code capital}; {@code NOUN} one of
 * the parts of speech named; {@code -VERB} not that part of speech; {@code -PER} not in such a name; {@code -count} a number
 * that does not count things.
 */
record Only(List<String> tests) {
    private static final Set<String> NAMES = Set.of("PER", "ORG", "LOC");

    static Only of(String column) {
        return new Only(column.isBlank() ? List.of() : List.of(column.strip().split(" ")));
    }

    boolean allows(Atom atom, boolean counts) {
        boolean wants = false;
        boolean found = false;
        for (String test : tests) {
            if (test.equals("capital")) {
                if (!atom.capital()) {
                    return false;
                }
            } else if (test.equals("-count")) {
                if (counts) {
                    return false;
                }
            } else if (test.startsWith("-")) {
                String not = test.substring(1);
                if (NAMES.contains(not)
                        ? atom.token().name().endsWith(not)
                        : atom.token().upos().equals(not)) {
                    return false;
                }
            } else {
                wants = true;
                found |= atom.token().upos().equals(test);
            }
        }
        return !wants || found;
    }
}
