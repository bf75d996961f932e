package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Which articles are wire copy or near-duplicates of which earlier ones. */
final class Copies {
    private final Map<String, String> originals = new HashMap<>();

    Copies(Collection<Shelved> articles) {
        this(articles, (one, other) -> true);
    }

    /** {@code comparable}: only such two are looked at. */
    Copies(Collection<Shelved> articles, BiPredicate<Shelved, Shelved> comparable) {
        List<Shelved> inOrder = articles.stream()
                .sorted(Comparator.comparing(
                                (Shelved shelved) -> shelved.filed().said().toInstant())
                        .thenComparing(Shelved::article))
                .toList();
        Map<Long, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Shelved shelved = inOrder.get(i);
            Print print = shelved.print();
            SortedSet<Integer> near = new TreeSet<>();
            for (Long band : print.bands()) {
                List<Integer> pile = bands.computeIfAbsent(band, b -> new ArrayList<>());
                near.addAll(pile);
                pile.add(i);
            }
            near.stream()
                    .map(inOrder::get)
                    .filter(earlier -> print.isCopyOf(earlier.print()) && comparable.test(earlier, shelved))
                    .findFirst()
                    .ifPresent(first -> originals.put(shelved.article(), of(first.article(), first.article())));
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
