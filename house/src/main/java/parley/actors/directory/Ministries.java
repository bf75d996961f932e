package parley.actors.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes ministries with states: "China's commerce ministry", "Ministry of Foreign Affairs of Japan". */
final class Ministries {
    private final Map<String, Ministry> nouns = new HashMap<>();
    private final Map<String, Organisation> known = new HashMap<>();
    private int longest;

    Ministries(Collection<Ministry> ministries, Collection<Organisation> organisations) {
        for (Ministry ministry : ministries) {
            String key = Key.loose(ministry.noun());
            nouns.put(key, ministry);
            longest = Math.max(longest, key.length());
        }
        for (Organisation organisation : organisations) {
            if (organisation.state() != null && organisation.officeOf() != null) {
                known.putIfAbsent(
                        key(organisation.state(), organisation.sort(), organisation.officeOf()), organisation);
            }
        }
    }

    Optional<Ministry> find(String words) {
        return Optional.ofNullable(nouns.get(Key.loose(words)));
    }

    /** One that the directory lists, or else one made up; or the state, where that is meant. */
    Entity of(State state, Ministry ministry) {
        if (ministry.sort() == null) {
            return state;
        }
        Organisation listed = known.get(key(state.code(), ministry.sort(), ministry.office()));
        if (listed != null) {
            return listed;
        }
        return new Organisation(
                state.code() + ':' + ministry.domain(),
                ministry.name() + " of " + state.name(),
                List.of(),
                ministry.sort(),
                state.code(),
                List.of(),
                ministry.office(),
                List.of());
    }

    private static String key(String state, Organisation.Sort sort, @Nullable String office) {
        return state + '\t' + sort + '\t' + office;
    }

    /** End of the longest ministry noun that starts at {@code from}, or {@code from} where none does. */
    int end(List<String> tokens, int from) {
        int end = from;
        StringBuilder words = new StringBuilder();
        for (int i = from; i < tokens.size(); i++) {
            words.append(Key.loose(tokens.get(i)));
            if (words.length() > longest) {
                break;
            }
            if (nouns.containsKey(words.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    @Nullable
    Ministry at(List<String> tokens, int from, int end) {
        return nouns.get(Key.loose(String.join(" ", tokens.subList(from, end))));
    }
}
