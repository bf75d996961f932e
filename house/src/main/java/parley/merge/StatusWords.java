package parley.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.read.rules.Lexicon;
import parley.record.Meeting;

/** Words that say what became of an encounter, from the reader's own word classes. */
final class StatusWords {
    private record Entry(Set<String> stems, Meeting.Status status) {}

    private static final Lexicon LEXICON = new Lexicon(name -> List.of(new Lexicon.Sheet(
            name, WordList.text("/parley/lexicon/en/" + name + ".tsv").lines().toList())));
    private static final List<Entry> ENTRIES = entries();
    private static final Set<String> ENCOUNTERS = LEXICON.words("encounter").values().stream()
            .flatMap(word -> Arrays.stream(String.valueOf(word.fact("word")).split(" ")))
            .map(Words::stem)
            .collect(Collectors.toUnmodifiableSet());

    private StatusWords() {}

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (String name : List.of("life", "course")) {
            LEXICON.words(name).values().forEach(word -> {
                String status = word.fact("status");
                String words = word.fact("word");
                if (status != null && words != null) {
                    entries.add(new Entry(
                            Namesakes.words(words).stream().map(Words::stem).collect(Collectors.toSet()),
                            Meeting.Status.valueOf(status.toUpperCase(Locale.ROOT))));
                }
            });
        }
        return entries;
    }

    /** What the words say has become of an encounter that they name; nothing where they speak of none. */
    static Meeting.@Nullable Status of(String text) {
        Set<String> stems = Namesakes.words(text).stream().map(Words::stem).collect(Collectors.toSet());
        if (!namesEncounter(text)) {
            return null;
        }
        return ENTRIES.stream()
                .filter(entry -> stems.containsAll(entry.stems))
                .max((a, b) -> a.stems.size() - b.stems.size())
                .map(Entry::status)
                .orElse(null);
    }

    static boolean namesEncounter(String text) {
        return Namesakes.words(text).stream().map(Words::stem).anyMatch(ENCOUNTERS::contains);
    }
}
