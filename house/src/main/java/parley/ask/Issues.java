package parley.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.record.Position;
import parley.store.AsOf;

/** Who stands where on what: one row for each holder and saying, the same issue under one name. */
final class Issues {
    /** Two phrases that share this much of their words, of the shorter one, are about the same. */
    private static final double ALIKE = 0.6;

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "its", "their", "with", "by", "any");

    private Issues() {}

    /** {@code issue} is the first phrase that was heard of it. */
    record Stand(String who, String issue, AsOf.Noted noted) {}

    static List<Stand> matrix(List<AsOf.Noted> positions) {
        List<Issue> issues = new ArrayList<>();
        List<Stand> stands = new ArrayList<>();
        for (AsOf.Noted noted : positions) {
            Position position = (Position) noted.entry();
            String phrase = Words.quote(position.issue());
            Issue issue = named(phrase, issues);
            for (String holder : position.holders()) {
                stands.add(new Stand(Words.names(List.of(holder), noted.filed().reading()), issue.name(), noted));
            }
        }
        // a stable sort: what was said first stays first
        stands.sort(Comparator.comparing(Stand::who).thenComparing(Stand::issue));
        return stands;
    }

    private record Issue(String name, Set<String> words) {}

    private static Issue named(String phrase, List<Issue> issues) {
        Set<String> words = words(phrase);
        for (Issue issue : issues) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(issue.words());
            int shorter = Math.min(words.size(), issue.words().size());
            if (issue.name().equals(phrase) || shorter > 0 && both.size() >= ALIKE * shorter && both.size() > 1) {
                return issue;
            }
        }
        Issue issue = new Issue(phrase, words);
        issues.add(issue);
        return issue;
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
