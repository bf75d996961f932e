package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.record.Entry;
import parley.record.Reading;
import parley.record.json.ReadingParser;
import parley.text.ParleyException;
import parley.text.Problem;

/** Fields of single records as people have them, laid over what the machine read. {@code found_by} then names the person. */
final class Amendments {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LISTS = List.of("meetings", "statements", "positions", "offers", "events");

    private static final Map<Entry.Kind, Set<String>> FIELDS = Map.of(
            Entry.Kind.MEETING, Set.of("kind", "name", "topic", "place", "level", "status", "ordinal"),
            Entry.Kind.STATEMENT, Set.of("act", "direct", "channel"),
            Entry.Kind.POSITION, Set.of("stance"),
            Entry.Kind.OFFER, Set.of("status"),
            Entry.Kind.EVENT, Set.of("type", "mode", "cameo", "place", "status"));
    private static final Set<String> ALWAYS = Set.of("when", "certainty", "polarity");

    private Amendments() {}

    /** The fields of a kind of record that a person can amend. */
    static Set<String> fields(Entry.Kind kind) {
        Set<String> fields = new TreeSet<>(ALWAYS);
        fields.addAll(FIELDS.getOrDefault(kind, Set.of()));
        return fields;
    }

    /**
     * The reading as JSON again. An amendment of a record that is no longer read changes nothing.
     *
     * @throws ParleyException of {@link Problem#INPUT} where a value does not fit its field
     */
    static String applied(String json, String where, List<Deeds.Done> deeds) {
        if (deeds.stream().noneMatch(done -> done.deed().act() instanceof Act.Amended)) {
            return json;
        }
        Reading reading = ReadingParser.parse(json, where);
        Filed filed = new Filed(reading, Instant.EPOCH.atOffset(ZoneOffset.UTC), Instant.EPOCH, Filed.Standing.CURRENT);
        Map<String, Entry> records = ReportIds.of(filed);
        try {
            JsonNode tree = JSON.readTree(json);
            for (Deeds.Done done : deeds) {
                if (done.deed().act() instanceof Act.Amended amended && records.containsKey(amended.report())) {
                    amend(
                            tree,
                            records.get(amended.report()).id(),
                            amended,
                            done.deed().by());
                }
            }
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new ParleyException(Problem.STORE, where, "not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void amend(JsonNode tree, String record, Act.Amended amended, String by) {
        for (String list : LISTS) {
            for (JsonNode entry : tree.path(list)) {
                if (entry.path("id").asText().equals(record)) {
                    set((ObjectNode) entry, amended.field(), amended.value());
                    ((ObjectNode) entry.path("found_by")).put(amended.field(), "person:" + by);
                }
            }
        }
    }

    private static void set(ObjectNode entry, String field, String value) {
        if (value.isEmpty()) {
            entry.remove(field);
        } else if (field.equals("when")) {
            entry.withObject("when").put("value", value);
        } else if (field.equals("ordinal")) {
            entry.put(field, number(value));
        } else if (field.equals("direct")) {
            entry.put(field, Boolean.parseBoolean(value));
        } else {
            entry.put(field, value);
        }
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new ParleyException(Problem.INPUT, "ordinal", "not a number: " + value, e);
        }
    }
}
