package parley.merge;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said most often; of what is said as often, the first in the alphabet. */
final class Votes {
    private Votes() {}

    static @Nullable String most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
