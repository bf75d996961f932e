package parley.bench.score;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words that count as the same. */
final class Wording {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "gen",
            "general",
            "president",
            "sir",
            "sheikh",
            "the",
            "prime",
            "minister",
            "col",
            "lt",
            "adm");

    private static final Map<String, String> ENCOUNTERS =
            Map.of("talks", "meeting", "bilateral", "meeting", "conference", "summit");

    private static final Map<String, String> CHANNELS = Map.of(
            "news conference", "press conference",
            "news briefing", "press conference",
            "press briefing", "press conference",
            "twitter", "x");

    /** Acts of which one stands for its group. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            entry("say", "say"),
            entry("report", "say"),
            entry("speculate", "say"),
            entry("confirm", "confirm"),
            entry("accept", "confirm"),
            entry("deny", "deny"),
            entry("reject", "deny"),
            entry("demand", "demand"),
            entry("propose", "demand"),
            entry("promise", "promise"),
            entry("warn", "warn"),
            entry("accuse", "warn"),
            entry("praise", "praise"),
            entry("hope", "praise"));

    private Wording() {}

    /** Without accents, case, marks and leading titles. */
    static String norm(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ς', 'σ')
                .replace("'s ", " ")
                .replace("’s ", " ")
                .replaceAll("[^\\p{L}\\p{N}]", " ");
        List<String> words = words(plain);
        int first = 0;
        while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
            first++;
        }
        return String.join(" ", words.subList(first, words.size()));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    static Set<String> norms(Iterable<String> texts) {
        Set<String> norms = new TreeSet<>();
        texts.forEach(text -> norms.add(norm(text)));
        return norms;
    }

    static String encounter(String kind) {
        return ENCOUNTERS.getOrDefault(kind, kind);
    }

    static String channel(String channel) {
        return CHANNELS.getOrDefault(norm(channel), norm(channel));
    }

    static String act(String act) {
        return ACTS.getOrDefault(act, "?");
    }
}
