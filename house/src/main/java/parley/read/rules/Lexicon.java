package parley.read.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.read.frame.Frame;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * Classes of words, each one file {@code lexicon/en/CLASS.tsv}: a header line, then a word a line. Columns {@code word} and
 * {@code sort} (verb, adjective, noun) are read here; the others are facts that rules hand on ({@code @act}).
 */
public final class Lexicon {
    /** One line of a class: column → value, empty values left out. */
    public record Word(Map<String, String> facts) {
        public @Nullable String fact(String column) {
            return facts.get(column);
        }

        private String key() {
            return Lexicon.key(facts.getOrDefault("word", ""), facts.getOrDefault("sort", "verb"));
        }
    }

    /**
     * One file of a class.
     *
     * @param place what an error names: the file
     */
    public record Sheet(String place, List<String> lines) {}

    private final Map<String, Map<String, Word>> classes = new ConcurrentHashMap<>();
    private final Function<String, List<Sheet>> sheets;

    /**
     * @param sheets gives the files of a class, none where there is no such class; a word in a later one replaces that
     *     of an earlier one, or with '-' before it takes it out
     */
    public Lexicon(Function<String, List<Sheet>> sheets) {
        this.sheets = sheets;
    }

    /** The entry of a lemma in a class, whatever its part of speech where {@code sort} is null. */
    public Optional<Word> find(String name, String lemma, Frame.@Nullable Sort sort) {
        Map<String, Word> words = words(name);
        if (sort == null) {
            for (Frame.Sort any : Frame.Sort.values()) {
                Word word = words.get(key(lemma, any.name()));
                if (word != null) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }
        return Optional.ofNullable(words.get(key(lemma, sort.name())));
    }

    /** All words of a class, as {@code lemma/sort}. */
    public Map<String, Word> words(String name) {
        return classes.computeIfAbsent(name, this::load);
    }

    private Map<String, Word> load(String name) {
        List<Sheet> found = sheets.apply(name);
        if (found.isEmpty()) {
            throw new ParleyException(Problem.RULES, "lexicon/en/" + name + ".tsv", "there is no such word class");
        }
        Map<String, Word> words = new LinkedHashMap<>();
        for (Sheet sheet : found) {
            read(sheet, words);
        }
        return words;
    }

    private static void read(Sheet sheet, Map<String, Word> words) {
        Set<String> seen = new HashSet<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : sheet.lines()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                continue;
            }
            String place = sheet.place() + ":" + number;
            boolean out = line.startsWith("-");
            Word word = word(header, cells, place);
            String key = out ? word.key().substring(1) : word.key();
            if (!seen.add(key)) {
                throw new ParleyException(Problem.RULES, place, "\"" + word.fact("word") + "\" stands here twice");
            }
            if (!out) {
                words.put(key, word);
            } else if (words.remove(key) == null) {
                throw new ParleyException(
                        Problem.RULES, place, "\"" + word.fact("word") + "\" takes out a word that is not there");
            }
        }
    }

    private static Word word(List<String> header, List<String> cells, String place) {
        if (cells.size() > header.size()) {
            throw new ParleyException(
                    Problem.RULES, place, cells.size() + " columns where the header has " + header.size());
        }
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                facts.put(header.get(i), cells.get(i).strip());
            }
        }
        if (!facts.containsKey("word")) {
            throw new ParleyException(Problem.RULES, place, "no word");
        }
        return new Word(Map.copyOf(facts));
    }

    private static String key(String lemma, String sort) {
        return lemma.toLowerCase(Locale.ROOT) + "/" + sort.toUpperCase(Locale.ROOT);
    }
}
