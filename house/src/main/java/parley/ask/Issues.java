package parley.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.record.Position;
import parley.store.AsOf;

/** Who stands where on what: one row for each holder and saying, the same issue under one name. */
final class Issues {
    /** Two phrases that share this much of their words, of the shorter one, are about the same. */
    private static final double ALIKE = 0.6;

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "its", "their", "with", "by", "any");

    /** The issues in the order in which they were heard of, how many words each has, and which have a word. */
    private final List<String> names = new ArrayList<>();

    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> having = new HashMap<>();

    private Issues() {}

    /** {@code issue} is the first phrase that was heard of it. */
    record Stand(String who, String issue, AsOf.Noted noted) {}

    static List<Stand> matrix(List<AsOf.Noted> positions) {
        Issues issues = new Issues();
        List<Stand> stands = new ArrayList<>();
        for (AsOf.Noted noted : positions) {
            Position position = (Position) noted.entry();
            String issue = issues.named(Words.quote(position.issue()));
            for (String holder : position.holders()) {
                stands.add(new Stand(Words.names(List.of(holder), noted.filed().reading()), issue, noted));
            }
        }
        // a stable sort: what was said first stays first
        stands.sort(Comparator.comparing(Stand::who).thenComparing(Stand::issue));
        return stands;
    }

    /** The first issue that is called so or shares enough words; else a new one. */
    private String named(String phrase) {
        Set<String> words = words(phrase);
        TreeMap<Integer, Integer> shared = new TreeMap<>();
        words.forEach(word -> having.getOrDefault(word, List.of()).forEach(no -> shared.merge(no, 1, Integer::sum)));
        int same = names.indexOf(phrase);
        for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
            int no = one.getKey();
            int shorter = Math.min(words.size(), sizes.get(no));
            if (no == same || one.getValue() >= ALIKE * shorter && one.getValue() > 1) {
                return names.get(no);
            }
        }
        if (same < 0) {
            words.forEach(word ->
                    having.computeIfAbsent(word, key -> new ArrayList<>()).add(names.size()));
            sizes.add(words.size());
            names.add(phrase);
        }
        return phrase;
    }

    private static Set<String> words(String phrase) {
        Set<String> words = new HashSet<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !SMALL.contains(word)) {
                words.add(word.length() > 5 ? word.substring(0, 5) : word);
            }
        }
        return words;
    }
}
