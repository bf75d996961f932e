package parley.language.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.text.ParleyException;
import parley.text.Problem;

/** The word classes of {@code time-words.tsv} and the shapes of {@code time-shapes.tsv}. */
final class TimeLexicon {
    /** One line: the words and the value they stand for. */
    record Entry(List<String> words, String value, Only only) {}

    /** One line: how an atom looks, and its value made of the pattern's named groups. */
    record Shape(Pattern pattern, String value, Only only) {}

    /** A class met in the text: the atom after it, and its value. */
    record Hit(int end, String value) {}

    private final Map<String, Map<String, List<Entry>>> words = new HashMap<>();
    private final Map<String, List<Shape>> shapes = new HashMap<>();

    static TimeLexicon load(String folder) {
        TimeLexicon lexicon = new TimeLexicon();
        lines(folder + "/time-words.tsv", 4, cells -> {
            List<String> form = List.of(cells[1].split(" "));
            lexicon.words
                    .computeIfAbsent(cells[0], k -> new HashMap<>())
                    .computeIfAbsent(form.get(0), k -> new ArrayList<>())
                    .add(new Entry(form, cells[2], Only.of(cells[3])));
        });
        lines(
                folder + "/time-shapes.tsv",
                4,
                cells -> lexicon.shapes
                        .computeIfAbsent(cells[0], k -> new ArrayList<>())
                        .add(new Shape(Pattern.compile(cells[1]), cells[2], Only.of(cells[3]))));
        return lexicon;
    }

    private interface Line {
        void read(String[] cells);
    }

    private static void lines(String resource, int columns, Line line) {
        try (InputStream in = TimeLexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, resource, "the word list is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (text.isBlank() || text.startsWith("#")) {
                    continue;
                }
                String[] cells = text.split("\t", -1);
                if (cells.length != columns) {
                    throw new ParleyException(
                            Problem.RULES, resource + ":" + number, columns + " columns wanted, found " + cells.length);
                }
                line.read(cells);
            }
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, resource, "cannot be read", e);
        }
    }

    Set<String> classes() {
        Set<String> all = new HashSet<>(words.keySet());
        all.addAll(shapes.keySet());
        return all;
    }

    /** Whether a class has this very word, whatever the text. */
    boolean has(String kind, String word) {
        return words.getOrDefault(kind, Map.of()).containsKey(word);
    }

    List<Hit> hits(String kind, List<Atom> atoms, int at, Counting counting) {
        List<Hit> hits = new ArrayList<>();
        Atom first = atoms.get(at);
        for (Entry e : words.getOrDefault(kind, Map.of()).getOrDefault(first.key(), List.of())) {
            if (stands(e.words(), atoms, at) && e.only().allows(first, false)) {
                hits.add(new Hit(at + e.words().size(), e.value()));
            }
        }
        for (Shape s : shapes.getOrDefault(kind, List.of())) {
            Matcher m = s.pattern().matcher(first.key());
            if (m.matches() && s.only().allows(first, counting.counts(first))) {
                hits.add(new Hit(at + 1, m.replaceAll(s.value())));
            }
        }
        return hits;
    }

    private static boolean stands(List<String> words, List<Atom> atoms, int at) {
        if (at + words.size() > atoms.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!atoms.get(at + i).key().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
