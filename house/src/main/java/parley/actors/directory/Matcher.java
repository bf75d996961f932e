package parley.actors.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the longest known words at a place in a row of tokens, however those were cut at hyphens and apostrophes. */
final class Matcher {
    private final Directory directory;
    private final Ministries ministries;

    Matcher(Directory directory, Ministries ministries) {
        this.directory = directory;
        this.ministries = ministries;
    }

    Optional<Match> longest(List<String> tokens, int from) {
        Match plain = plain(tokens, from);
        Match composed = plain == null ? ministryFirst(tokens, from) : stateFirst(tokens, plain);
        return Optional.ofNullable(composed == null ? plain : composed);
    }

    private @Nullable Match plain(List<String> tokens, int from) {
        boolean article = isThe(tokens.get(from));
        if (article && !tokens.get(from).equals("The")) {
            return null;
        }
        StringBuilder words = new StringBuilder(article ? "The" : "");
        Match best = null;
        for (int i = article ? from + 1 : from; i < tokens.size(); i++) {
            words.append(Key.of(tokens.get(i)));
            if (words.length() > directory.longestName()) {
                break;
            }
            String key = words.toString();
            List<Entity> entities = directory.namedKey(key);
            String nationality = article ? null : directory.nationalityKey(key);
            if (!entities.isEmpty() || nationality != null) {
                best = new Match(from, i + 1, entities, nationality);
            }
        }
        return best;
    }

    private @Nullable Match stateFirst(List<String> tokens, Match owner) {
        State state = stateOf(owner);
        if (state == null) {
            return null;
        }
        int from = owner.to();
        if (from < tokens.size() && isPossessive(tokens.get(from))) {
            from++;
        }
        int end = ministries.end(tokens, from);
        return composed(state, tokens, from, end, owner.from(), end);
    }

    private @Nullable Match ministryFirst(List<String> tokens, int from) {
        int end = ministries.end(tokens, from);
        int next = end;
        if (end == from || next >= tokens.size() || !tokens.get(next).equals("of")) {
            return null;
        }
        next++;
        if (next < tokens.size() && isThe(tokens.get(next))) {
            next++;
        }
        Match owner = next < tokens.size() ? plain(tokens, next) : null;
        State state = owner == null ? null : stateOf(owner);
        return owner == null || state == null ? null : composed(state, tokens, from, end, from, owner.to());
    }

    private @Nullable Match composed(State state, List<String> tokens, int from, int end, int start, int stop) {
        Ministry ministry = end == from ? null : ministries.at(tokens, from, end);
        return ministry == null ? null : new Match(start, stop, List.of(ministries.of(state, ministry)), null);
    }

    private @Nullable State stateOf(Match match) {
        for (Entity entity : match.entities()) {
            if (entity instanceof State state) {
                return state;
            }
        }
        return match.nationality() == null
                ? null
                : directory.state(match.nationality()).orElse(null);
    }

    /** Cuts words at spaces and before a possessive ending. */
    static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            int cut = word.length() - 2;
            if (cut > 0 && isPossessive(word.substring(cut))) {
                tokens.add(word.substring(0, cut));
                tokens.add(word.substring(cut));
            } else {
                tokens.add(word);
            }
        }
        return tokens;
    }

    private static boolean isPossessive(String token) {
        String plain = token.replace('’', '\'').toLowerCase(Locale.ROOT);
        return plain.equals("'s") || plain.equals("'");
    }

    private static boolean isThe(String token) {
        return token.equalsIgnoreCase("the");
    }
}
