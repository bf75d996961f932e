package parley.read.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Statement;
import parley.text.ParleyException;
import parley.text.Problem;

/** Reads one file of rules; whatever is wrong in it is named by file, line and rule id. */
public final class RuleFile {
    private static final Set<String> KEYS = Set.of("id", "why", "match", "gives", "says", "silent", "wanted");
    private static final Set<String> RECORDS = Set.of("statement", "position", "offer", "event", "meeting");

    /** What a constant may be, of the fields that have a closed list. */
    private static final Map<String, List<String>> CHOICES = Map.of(
            "statement.act", names(Statement.Act.values()),
            "position.stance", names(Position.Stance.values()),
            "offer.status", names(Offer.Status.values()),
            "event.type", names(Event.Type.values()),
            "event.status", names(Event.Status.values()),
            "meeting.kind", names(Meeting.Kind.values()),
            "meeting.status", names(Meeting.Status.values(), "MOOD"),
            "meeting.change", names(Meeting.Changed.values()),
            "meeting.role", names(Meeting.Role.values()));

    private final String name;

    private static List<String> names(Enum<?>[] values, String... more) {
        return Stream.concat(Arrays.stream(values).map(Enum::name), Arrays.stream(more))
                .toList();
    }

    private RuleFile(String name) {
        this.name = name;
    }

    public static List<Rule> parse(String name, String yaml) {
        RuleFile file = new RuleFile(name);
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(name).build())
                    .composeString(yaml)
                    .orElse(null);
            if (root == null) {
                return List.of();
            }
            if (!(root instanceof SequenceNode rules)) {
                throw file.wrong(root, "", "a file of rules is a list");
            }
            List<Rule> all = new ArrayList<>();
            for (Node rule : rules.getValue()) {
                all.add(file.rule(rule));
            }
            return all;
        } catch (YamlEngineException e) {
            throw new ParleyException(Problem.RULES, name, String.valueOf(e.getMessage()), e);
        }
    }

    private Rule rule(Node node) {
        Map<String, Node> keys = mapping(node, "");
        String id = scalar(need(keys, "id", node, ""), "");
        for (String key : keys.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(node, id, "unknown key \"" + key + "\"");
            }
        }
        Map<String, Node> gives = mapping(need(keys, "gives", node, id), id);
        if (gives.size() != 1 || !RECORDS.contains(gives.keySet().iterator().next())) {
            throw wrong(node, id, "\"gives\" wants one record of " + RECORDS);
        }
        String record = gives.keySet().iterator().next();
        Map<String, String> fields = new LinkedHashMap<>();
        mapping(need(gives, record, node, id), id).forEach((field, value) -> fields.put(field, scalar(value, id)));
        fields.forEach((field, value) -> {
            List<String> known = CHOICES.getOrDefault(record + "." + field, List.of());
            boolean constant = !value.startsWith("@") && !value.startsWith("$");
            if (constant && !known.isEmpty() && !known.contains(value.toUpperCase(Locale.ROOT))) {
                throw wrong(need(gives, record, node, id), id, "\"" + value + "\" is no " + field + " of a " + record);
            }
        });
        Node match = need(keys, "match", node, id);
        Node wanted = keys.get("wanted");
        try {
            return new Rule(
                    id,
                    scalar(need(keys, "why", node, id), id),
                    Pattern.parse(scalar(match, id)),
                    record,
                    fields,
                    strings(need(keys, "says", node, id), id),
                    strings(need(keys, "silent", node, id), id),
                    wanted == null ? List.of() : strings(wanted, id));
        } catch (IllegalArgumentException e) {
            throw wrong(match, id, String.valueOf(e.getMessage()));
        }
    }

    private Node need(Map<String, Node> keys, String key, Node in, String id) {
        Node value = keys.get(key);
        if (value == null) {
            throw wrong(in, id, "\"" + key + "\" is missing");
        }
        return value;
    }

    private Map<String, Node> mapping(Node node, String id) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, id, "wanted: key and value");
        }
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            keys.put(scalar(tuple.getKeyNode(), id), tuple.getValueNode());
        }
        return keys;
    }

    private String scalar(Node node, String id) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, id, "wanted: one value");
    }

    private List<String> strings(Node node, String id) {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong(node, id, "wanted: a list of sentences");
        }
        return sequence.getValue().stream().map(n -> scalar(n, id)).toList();
    }

    private ParleyException wrong(Node node, String id, String message) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
        return new ParleyException(Problem.RULES, name + ":" + line + (id.isEmpty() ? "" : " (" + id + ")"), message);
    }
}
