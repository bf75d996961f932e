package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.record.Actor;
import parley.record.Meeting;
import parley.record.Reading;
import parley.record.When;

/** The one encounter that a readout is about, against what its title says: kind, principal, counterpart, day. */
public final class ReadoutLayer {
    private static final Map<String, Set<Meeting.Kind>> KINDS = Map.of(
            "call", Set.of(Meeting.Kind.CALL),
            "travel", Set.of(Meeting.Kind.VISIT),
            "meeting",
                    Set.of(Meeting.Kind.TALKS, Meeting.Kind.BILATERAL, Meeting.Kind.SUMMIT, Meeting.Kind.CONFERENCE));

    private ReadoutLayer() {}

    private record Wanted(
            Set<Meeting.Kind> kinds, Set<String> principal, Set<String> counterpart, Optional<LocalDate> day) {
        static Wanted of(JsonNode document) {
            JsonNode event = document.at("/gold/event");
            LocalDate published = LocalDate.parse(document.path("date").asText().substring(0, 10));
            return new Wanted(
                    KINDS.getOrDefault(event.path("type").asText(), Set.of()),
                    words(event.path("principal").asText().split(" On ", 2)[0]),
                    words(event.path("counterpart").asText()),
                    ReadoutDay.of(event.path("when_text").asText(), published));
        }

        boolean kind(Meeting meeting) {
            return kinds.contains(meeting.kind());
        }

        boolean principal(Meeting meeting, Reading reading) {
            return actors(meeting, reading).stream().anyMatch(a -> principal.contains(lastWord(a.name())));
        }

        /** A participant by his last name or a collective by any word of its name; of a journey the place as well. */
        boolean counterpart(Meeting meeting, Reading reading) {
            boolean there = meeting.kind() == Meeting.Kind.VISIT
                    && meeting.place() != null
                    && words(meeting.place()).stream().anyMatch(counterpart::contains);
            return there
                    || actors(meeting, reading).stream()
                            .filter(a -> !principal.contains(lastWord(a.name())))
                            .anyMatch(a -> a.kind() == Actor.Kind.PERSON
                                    ? counterpart.contains(lastWord(a.name()))
                                    : words(a.name()).stream().anyMatch(counterpart::contains));
        }

        boolean day(Meeting meeting) {
            When when = meeting.basis().when();
            return when != null
                    && day.filter(d -> when.value().startsWith(d.toString())).isPresent();
        }

        int agreement(Meeting meeting, Reading reading) {
            return (kind(meeting) ? 1 : 0)
                    + (principal(meeting, reading) ? 1 : 0)
                    + (counterpart(meeting, reading) ? 1 : 0);
        }
    }

    /**
     * {@code readout.kind}, {@code .principal}, {@code .counterpart}, {@code .date}, {@code .all}: shares of all readouts, of that
     * meeting of the reading that agrees most (in all but the day); {@code .date} of those readouts whose day is known.
     */
    public static Map<String, Double> measure(Path shared, BenchReader reader) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Path file = shared.resolve("corpora/open/talks/silver_readouts.jsonl");
        if (!Files.exists(file)) {
            return figures;
        }
        Hits kind = new Hits();
        Hits principal = new Hits();
        Hits counterpart = new Hits();
        Hits date = new Hits();
        Hits all = new Hits();
        for (JsonNode document : Corpus.lines(file)) {
            Wanted wanted = Wanted.of(document);
            Reading reading = reader.read(Corpus.article(document));
            Optional<Meeting> best = best(wanted, reading);
            int agreement = best.map(m -> wanted.agreement(m, reading)).orElse(0);
            boolean day = best.filter(wanted::day).isPresent();
            kind.of(best.filter(wanted::kind).isPresent());
            principal.of(best.filter(m -> wanted.principal(m, reading)).isPresent());
            counterpart.of(best.filter(m -> wanted.counterpart(m, reading)).isPresent());
            if (wanted.day.isPresent()) {
                date.of(day);
            }
            all.of(agreement == 3 && (day || wanted.day.isEmpty()));
        }
        figures.put("readout.kind", kind.share());
        figures.put("readout.principal", principal.share());
        figures.put("readout.counterpart", counterpart.share());
        figures.put("readout.date", date.share());
        figures.put("readout.all", all.share());
        return figures;
    }

    private static Optional<Meeting> best(Wanted wanted, Reading reading) {
        Meeting best = null;
        for (Meeting meeting : reading.all(Meeting.class)) {
            if (best == null || wanted.agreement(meeting, reading) > wanted.agreement(best, reading)) {
                best = meeting;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Actor> actors(Meeting meeting, Reading reading) {
        Set<String> ids = new TreeSet<>();
        meeting.participants().forEach(p -> ids.add(p.actor()));
        return reading.actors().stream().filter(a -> ids.contains(a.id())).toList();
    }

    /** Longer than two letters, lower case, without accents. */
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : plain(text).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        words.removeAll(Set.of("the", "and"));
        return words;
    }

    private static String lastWord(String name) {
        String letters = plain(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return letters.substring(letters.lastIndexOf(' ') + 1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[’']s\\b", "")
                .toLowerCase(Locale.ROOT);
    }
}
