package parley.read.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    }

    private final Map<String, Map<String, Word>> classes = new ConcurrentHashMap<>();
    private final Function<String, Optional<List<String>>> lines;

    /** @param lines gives the lines of a class's file, nothing where there is none */
    public Lexicon(Function<String, Optional<List<String>>> lines) {
        this.lines = lines;
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
        List<String> text = lines.apply(name)
                .orElseThrow(() -> new ParleyException(
                        Problem.RULES, "lexicon/en/" + name + ".tsv", "there is no such word class"));
        Map<String, Word> words = new LinkedHashMap<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                continue;
            }
            if (cells.size() > header.size()) {
                throw new ParleyException(
                        Problem.RULES,
                        "lexicon/en/" + name + ".tsv:" + number,
                        cells.size() + " columns where the header has " + header.size());
            }
            Map<String, String> facts = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isBlank()) {
                    facts.put(header.get(i), cells.get(i).strip());
                }
            }
            String word = facts.get("word");
            if (word == null) {
                throw new ParleyException(Problem.RULES, "lexicon/en/" + name + ".tsv:" + number, "no word");
            }
            String sort = facts.getOrDefault("sort", "verb").toUpperCase(Locale.ROOT);
            Word earlier = words.putIfAbsent(key(word, sort), new Word(Map.copyOf(facts)));
            if (earlier != null) {
                throw new ParleyException(
                        Problem.RULES, "lexicon/en/" + name + ".tsv:" + number, "\"" + word + "\" stands here twice");
            }
        }
        return words;
    }

    private static String key(String lemma, String sort) {
        return lemma.toLowerCase(Locale.ROOT) + "/" + sort;
    }
}
