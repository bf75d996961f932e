package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record of one side, ready to be compared.
 *
 * @param spans of {@code evidence}, {@code content}, {@code issue}, {@code gives}, {@code gets}, as the kind has them
 */
record Item(JsonNode json, List<Fact> facts, Map<String, List<Stretch>> spans) {

    static Item of(Kind kind, JsonNode json, Facts facts, Quotes quotes) {
        return new Item(json, facts.of(kind, json), spans(kind, json, quotes));
    }

    private static Map<String, List<Stretch>> spans(Kind kind, JsonNode json, Quotes quotes) {
        List<Stretch> evidence = quotes.all(json.path("evidence"));
        return switch (kind) {
            case STATEMENTS -> Map.of("evidence", evidence, "content", List.of(quotes.of(json.path("content"))));
            case POSITIONS -> Map.of("evidence", evidence, "issue", issues(quotes.of(json.path("issue")), evidence));
            case OFFERS ->
                Map.of(
                        "evidence", evidence,
                        "gives", quotes.all(json.path("gives")),
                        "gets", quotes.all(json.path("gets")));
            default -> Map.of("evidence", evidence);
        };
    }

    /** The same stand said twice: its evidence may carry other wordings of the issue. */
    private static List<Stretch> issues(Stretch issue, List<Stretch> evidence) {
        List<Stretch> issues = new ArrayList<>(List.of(issue));
        evidence.stream().filter(span -> span.dice(issue) == 0).forEach(issues::add);
        return issues;
    }

    String id() {
        return json.path("id").asText();
    }

    /** Defensible to read, defensible not to. */
    boolean optional() {
        return json.path("optional").asBoolean();
    }

    List<Stretch> spans(String field) {
        return spans.getOrDefault(field, List.of());
    }

    /** The spans by which the kind is recognised. */
    List<Stretch> told(Kind kind) {
        return switch (kind) {
            case ACTORS -> List.of();
            case MEETINGS, EVENTS -> spans("evidence");
            case STATEMENTS -> spans("content");
            case POSITIONS -> spans("issue");
            case OFFERS -> {
                List<Stretch> both = new ArrayList<>(spans("gives"));
                both.addAll(spans("gets"));
                yield both;
            }
        };
    }
}
