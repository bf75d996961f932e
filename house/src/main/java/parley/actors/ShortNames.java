package parley.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.actors.directory.Organisation;
import parley.language.Sentence;

/** Bodies of an article under their shorter names: "Rockall" for "Rockall Heavy Industries", "RF" after "Rockall Forum (RF)". */
final class ShortNames {
    private final Map<String, Mention.Named> full = new HashMap<>();
    private final Map<String, Mention.Named> bracketed = new HashMap<>();

    ShortNames(List<List<Mention>> mentions, Function<Mention, String> words) {
        for (List<Mention> sentence : mentions) {
            List<Mention.Named> bodies = new ArrayList<>();
            for (Mention m : sentence) {
                if (m instanceof Mention.Named n && (n.entity() == null || n.entity() instanceof Organisation)) {
                    bodies.add(n);
                }
            }
            for (Mention.Named n : bodies) {
                if (n.last() > n.first()) {
                    full.putIfAbsent(words.apply(n).toLowerCase(Locale.ROOT), n);
                    bodies.stream().filter(m -> bracketed(n, m)).forEach(m -> bracketed.put(words.apply(m), n));
                }
            }
        }
    }

    private static boolean bracketed(Mention.Named name, Mention.Named inside) {
        Sentence s = name.sentence();
        int open = name.last() + 1;
        int close = inside.last() + 1;
        return inside.first() == open + 1
                && close < s.size()
                && s.token(open).form().equals("(")
                && s.token(close).form().equals(")");
    }

    /** The longer name that a name short for it stands for, where there is just one. */
    Optional<Mention.Named> longer(String words) {
        Mention.Named byBracket = bracketed.get(words);
        if (byBracket != null) {
            return Optional.of(byBracket);
        }
        String start = words.toLowerCase(Locale.ROOT) + " ";
        String end = " " + words.toLowerCase(Locale.ROOT);
        List<Mention.Named> longer = full.entrySet().stream()
                .filter(e -> e.getKey().startsWith(start)
                        || words.endsWith("s") && e.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }
}
