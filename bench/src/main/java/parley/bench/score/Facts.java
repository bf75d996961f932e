package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The facts that a record of one side states. */
final class Facts {
    private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE");

    private final UnaryOperator<String> key;
    private final UnaryOperator<String> called;
    private final Predicate<String> stateMatters;

    /**
     * @param key of an actor id
     * @param called what the actor of an id is called
     */
    Facts(UnaryOperator<String> key, UnaryOperator<String> called, Predicate<String> stateMatters) {
        this.key = key;
        this.called = called;
        this.stateMatters = stateMatters;
    }

    List<Fact> of(Kind kind, JsonNode record) {
        List<Fact> facts = new ArrayList<>();
        if (kind == Kind.MEETINGS || kind == Kind.OFFERS) {
            record.path("sources").forEach(source -> facts.add(about("source", source.asText())));
        }
        if (kind != Kind.ACTORS && !record.path("certainty").asText("certain").equals("certain")) {
            facts.add(new Fact("certainty", "uncertain"));
        }
        switch (kind) {
            case ACTORS -> actor(record, facts);
            case MEETINGS -> meeting(record, facts);
            case STATEMENTS -> statement(record, facts);
            case POSITIONS -> position(record, facts);
            case OFFERS -> offer(record, facts);
            case EVENTS -> event(record, facts);
        }
        return facts;
    }

    private void actor(JsonNode actor, List<Fact> facts) {
        String own = key.apply(actor.path("id").asText());
        facts.add(about("actor", actor.path("id").asText()));
        if (actor.path("kind").asText().equals("person") && actor.has("state") && stateMatters.test(own)) {
            facts.add(new Fact("state", actor.path("state").asText()));
        }
    }

    private void meeting(JsonNode meeting, List<Fact> facts) {
        facts.add(new Fact("kind", Wording.encounter(meeting.path("kind").asText())));
        for (String field : List.of("level", "status", "ordinal")) {
            if (meeting.hasNonNull(field)) {
                facts.add(new Fact(field, meeting.path(field).asText()));
            }
        }
        place(meeting, facts);
        when(meeting, facts);
        for (JsonNode participant : meeting.path("participants")) {
            String id = participant.path("actor").asText();
            facts.add(about("participant", id, participant.path("role").asText("attendee")));
            participant
                    .path("instead_of")
                    .forEach(other -> facts.add(about("instead_of", id, key.apply(other.asText()))));
        }
        Set<String> changed = new TreeSet<>();
        meeting.path("changes")
                .forEach(change -> changed.add(change.path("what").asText()));
        changed.forEach(what -> facts.add(new Fact("change", what)));
    }

    private void statement(JsonNode statement, List<Fact> facts) {
        facts.add(new Fact("content"));
        actors("speaker", statement.path("speakers"), facts);
        facts.add(new Fact("direct", statement.path("direct").asBoolean() ? "quotation" : "in the article's words"));
        facts.add(new Fact("act", Wording.act(statement.path("act").asText("say"))));
        actors("addressee", statement.path("addressees"), facts);
        if (statement.hasNonNull("channel")) {
            facts.add(new Fact(
                    "channel", Wording.channel(statement.path("channel").asText())));
        }
        when(statement, facts);
    }

    private void position(JsonNode position, List<Fact> facts) {
        facts.add(new Fact("issue"));
        actors("holder", position.path("holders"), facts);
        facts.add(new Fact("stance", position.path("stance").asText()));
    }

    private void offer(JsonNode offer, List<Fact> facts) {
        for (String role : List.of("from", "to", "by")) {
            actors(role, offer.path(role), facts);
        }
        for (String side : List.of("gives", "gets")) {
            for (int i = 0; i < offer.path(side).size(); i++) {
                facts.add(new Fact(side, Integer.toString(i)));
            }
        }
    }

    private void event(JsonNode event, List<Fact> facts) {
        String type = event.path("type").asText();
        boolean mutual = MUTUAL.contains(type);
        facts.add(new Fact("type", type));
        List<Fact> parties = new ArrayList<>();
        actors(mutual ? "party" : "actor", event.path("actors"), parties);
        actors(mutual ? "party" : "target", event.path("targets"), parties);
        for (Fact party : parties) {
            if (!party.among(facts)) {
                facts.add(party);
            }
        }
        place(event, facts);
        facts.add(new Fact("status", event.path("status").asText("happened")));
    }

    /** One actor or a list of them. */
    private void actors(String role, JsonNode ids, List<Fact> facts) {
        Map<String, Fact> byKey = new TreeMap<>();
        if (ids.isTextual()) {
            byKey.put(key.apply(ids.asText()), about(role, ids.asText()));
        }
        ids.forEach(id -> byKey.putIfAbsent(key.apply(id.asText()), about(role, id.asText())));
        facts.addAll(byKey.values());
    }

    private Fact about(String role, String id, String... more) {
        List<String> values = new ArrayList<>(List.of(more));
        values.add(0, key.apply(id));
        return new Fact(role, List.copyOf(values), Set.of(), called.apply(id));
    }

    private static void place(JsonNode record, List<Fact> facts) {
        JsonNode place = record.path("place");
        List<String> names = new ArrayList<>();
        place.forEach(name -> names.add(name.asText()));
        if (place.isTextual() && !place.asText().isEmpty()) {
            names.add(place.asText());
        }
        if (!names.isEmpty()) {
            facts.add(Fact.place(Wording.norms(names)));
        }
    }

    /** To the day. */
    private static void when(JsonNode record, List<Fact> facts) {
        JsonNode when = record.path("when");
        String value = when.isObject() ? when.path("value").asText() : when.asText();
        if (!value.isEmpty()) {
            facts.add(new Fact("when", value.substring(0, Math.min(10, value.length()))));
        }
    }
}
