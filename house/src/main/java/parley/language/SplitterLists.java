package parley.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * What the splitter knows of words: the two tables in {@code parley/lexicon/<language>}.
 *
 * @param stops word without its last full stop → why it has one
 * @param sets kind of list → its words
 * @param cuts lower-case word → its parts
 */
record SplitterLists(Map<String, Stop> stops, Map<String, Set<String>> sets, Map<String, List<String>> cuts) {

    /** Why a word carries a full stop; see abbreviations.tsv. */
    enum Stop {
        TITLE,
        MONTH,
        DAY,
        NUMBER,
        INSIDE,
        END,
        CUT
    }

    private static final Set<String> KINDS = Set.of(
            "prefix", "unit", "whole", "suffix", "currency", "elided", "smiley", "zone", "starter", "report", "cut");

    static SplitterLists of(String language) {
        Map<String, Stop> stops = new HashMap<>();
        Map<String, Set<String>> sets = new HashMap<>();
        Map<String, List<String>> cuts = new HashMap<>();
        KINDS.forEach(kind -> sets.put(kind, new HashSet<>()));
        String room = "/parley/lexicon/" + language + "/";
        rows(room + "abbreviations.tsv", (where, row) -> stops.put(row[0], stop(where, row[1])));
        rows(room + "tokens.tsv", (where, row) -> {
            Set<String> set = sets.get(row[0]);
            if (set == null) {
                throw new ParleyException(Problem.RULES, where, "no such kind: " + row[0]);
            }
            set.add(row[1]);
            if (row.length > 2) {
                cuts.put(row[1], List.of(row[2].split("\\|", -1)));
            }
        });
        return new SplitterLists(Map.copyOf(stops), Map.copyOf(sets), Map.copyOf(cuts));
    }

    private static void rows(String resource, BiConsumer<String, String[]> to) {
        try (InputStream in = SplitterLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, resource, "not in the jar");
            }
            int line = 0;
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                line++;
                if (row.isBlank() || row.startsWith("# ")) {
                    continue;
                }
                String[] cells = row.split("\t", -1);
                String where = resource + ":" + line;
                if (cells.length < 2) {
                    throw new ParleyException(Problem.RULES, where, "two columns wanted");
                }
                to.accept(where, cells);
            }
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, resource, "cannot be read", e);
        }
    }

    private static Stop stop(String where, String word) {
        for (Stop stop : Stop.values()) {
            if (stop.name().toLowerCase(Locale.ROOT).equals(word)) {
                return stop;
            }
        }
        throw new ParleyException(Problem.RULES, where, "no such kind: " + word);
    }

    /** Whether a list of {@code tokens.tsv} holds the word. */
    boolean has(String kind, String word) {
        Set<String> set = sets.get(kind);
        return set != null && set.contains(word);
    }

    /** Why this word, given without its full stop, has one; all-capital spellings of a listed word count. */
    @Nullable
    Stop stop(String word) {
        Stop stop = stops.get(word);
        if (stop == null && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))) {
            stop = stops.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return stop;
    }
}
