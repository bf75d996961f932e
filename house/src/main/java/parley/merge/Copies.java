package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which articles are wire copy or near-duplicates of which earlier ones. */
final class Copies {
    private final Map<String, String> originals = new HashMap<>();

    Copies(Collection<Filed> articles) {
        List<Filed> inOrder = articles.stream()
                .sorted(Comparator.comparing((Filed filed) -> filed.said().toInstant())
                        .thenComparing(Filed::article))
                .toList();
        Map<Long, List<Filed>> bands = new HashMap<>();
        Map<String, Print> prints = new HashMap<>();
        for (Filed filed : inOrder) {
            Print print = Print.of(filed.reading().article().text());
            Set<Filed> near = new HashSet<>();
            for (Long band : print.bands()) {
                List<Filed> pile = bands.computeIfAbsent(band, b -> new ArrayList<>());
                near.addAll(pile);
                pile.add(filed);
            }
            inOrder.stream()
                    .filter(near::contains)
                    .filter(earlier -> {
                        Print other = prints.get(earlier.article());
                        return other != null && print.isCopyOf(other);
                    })
                    .findFirst()
                    .ifPresent(first -> originals.put(filed.article(), of(first.article(), first.article())));
            prints.put(filed.article(), print);
        }
    }

    /** Id of the article that this one is a copy of. */
    @Nullable
    String original(String article) {
        return originals.get(article);
    }

    String of(String article, String orElse) {
        return originals.getOrDefault(article, orElse);
    }

    /** They tell in the same words. */
    boolean alike(String one, String other) {
        return of(one, one).equals(of(other, other));
    }
}
