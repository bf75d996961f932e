package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.record.Actor;
import parley.record.Event;
import parley.record.Reading;
import parley.text.Evidence;

/**
 * Types of events, against the PLV pairs and the PLOVER gold records, both one event a text: of a reading's events the one counts
 * whose actors and targets touch gold's source and target most.
 */
public final class PloverLayer {
    /** Roots of older versions of the ontology, and the one of PLV that joins two. */
    private static final Map<String, String> TODAY = Map.of(
            "DEMAND", "REQUEST",
            "FIGHT", "ASSAULT",
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "JAP", "JPN");

    private static final List<String> YIELD = List.of("CONCEDE", "RETREAT");

    private static final Map<String, String> FILED = Map.of("163", "COERCE", "057", "SUPPORT", "166", "SANCTION");

    private static final Set<Event.Type> FRIENDLY = Set.of(
            Event.Type.CONSULT,
            Event.Type.SUPPORT,
            Event.Type.COOPERATE,
            Event.Type.AID,
            Event.Type.CONCEDE,
            Event.Type.RETREAT);

    private static final Set<Event.Type> HOSTILE =
            Set.of(Event.Type.PROTEST, Event.Type.SANCTION, Event.Type.MOBILIZE, Event.Type.COERCE, Event.Type.ASSAULT);

    private PloverLayer() {}

    /**
     * {@code plv.macro_f1}, {@code gsr.macro_f1}: mean of the types' F1; {@code .any}: the share of texts with an event of the
     * right type, whoever acts; {@code .none}: without any event; {@code gsr.type_country}: the share with an event of the right
     * type whose actor is of the right state, where gold's first source has one; {@code plv.zsp_macro_f1}: of the system that
     * PLV comes with.
     */
    public static Map<String, Double> measure(Path shared, BenchReader reader) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Path corpora = shared.resolve("corpora");
        add("plv", corpora.resolve("measure-only/plv_train.jsonl"), reader, figures);
        add("gsr", corpora.resolve("open/events/plover_gsr.jsonl"), reader, figures);
        return figures;
    }

    private static void add(String name, Path file, BenchReader reader, Map<String, Double> figures) {
        if (!Files.exists(file)) {
            return;
        }
        boolean yields = name.equals("plv");
        TypeCounts types = new TypeCounts();
        TypeCounts others = new TypeCounts();
        Hits any = new Hits();
        Hits none = new Hits();
        Hits country = new Hits();
        for (JsonNode document : Corpus.lines(file)) {
            JsonNode gold = document.at("/gold/events/0");
            Reading reading = reader.read(Corpus.article(document));
            String wanted = today(gold.path("plover").asText());
            List<Event> events = reading.all(Event.class);
            types.add(
                    wanted,
                    closest(gold, events, reading).map(e -> type(e, yields)).orElse(""));
            any.of(events.stream().anyMatch(e -> type(e, yields).equals(wanted)));
            none.of(events.isEmpty());
            String code = today(gold.at("/source/0/code").asText());
            if (document.has("system")) {
                others.add(wanted, document.at("/system/zsp_root").asText());
            }
            if (code.length() == 3 && !List.of("IGO", "NGO", "IMG", "MNC").contains(code)) {
                country.of(events.stream()
                        .filter(e -> type(e, yields).equals(wanted))
                        .anyMatch(e -> actors(e.actors(), reading).stream().anyMatch(a -> code.equals(a.state()))));
            }
        }
        figures.put(name + ".macro_f1", types.macroF1());
        figures.put(name + ".any", any.share());
        figures.put(name + ".none", none.share());
        if (!others.isEmpty()) {
            figures.put(name + ".zsp_macro_f1", others.macroF1());
        }
        if (country.share() > 0) {
            figures.put(name + ".type_country", country.share());
        }
    }

    private static String today(String written) {
        return TODAY.getOrDefault(written, written);
    }

    /**
     * The type that PLOVER files an event under. It has no planned events: a friendly deed to come is an agreement, a hostile one a
     * threat. Of our codes CAMEO2PLOVER-2021 puts a few elsewhere than our annotators, who call sanctions SANCTION and a treaty
     * AGREE.
     */
    private static String type(Event event, boolean yields) {
        String type = event.type().name();
        boolean toCome = event.status() == Event.Status.PLANNED || event.status() == Event.Status.POSSIBLE;
        if (toCome && FRIENDLY.contains(event.type())) {
            return "AGREE";
        }
        if (toCome && HOSTILE.contains(event.type())) {
            return "THREATEN";
        }
        String filed = FILED.getOrDefault(event.cameo(), type);
        return yields && YIELD.contains(filed) ? "YIELD" : filed;
    }

    private static Optional<Event> closest(JsonNode gold, List<Event> events, Reading reading) {
        Event best = null;
        int most = -1;
        for (Event event : events) {
            int touches = touch(gold.path("source"), event.actors(), reading)
                    + touch(gold.path("target"), event.targets(), reading);
            if (touches > most) {
                most = touches;
                best = event;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int touch(JsonNode side, List<String> ids, Reading reading) {
        List<Evidence> mentions = new ArrayList<>();
        actors(ids, reading).forEach(actor -> mentions.addAll(actor.mentions()));
        return Pieces.of(mentions).touches(Pieces.of(side)) ? 1 : 0;
    }

    private static List<Actor> actors(List<String> ids, Reading reading) {
        return reading.actors().stream()
                .filter(actor -> ids.contains(actor.id()))
                .toList();
    }
}
