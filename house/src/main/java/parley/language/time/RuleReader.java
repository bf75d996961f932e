package parley.language.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import parley.language.TimeExpression;
import parley.text.ParleyException;
import parley.text.Problem;

/** Reads a file of rules; whatever it does not know is refused with file, line and rule. */
final class RuleReader {
    private static final Set<String> KEYS = Set.of("id", "why", "part", "type", "match", "value", "says", "silent");
    private static final Set<String> EXAMPLE_KEYS = Set.of("text", "published", "value");
    private static final Set<String> BUILT_IN = Set.of("number", "spoken-year", "start");

    private final String file;
    private final Set<String> classes;
    private final Set<String> kinds;
    private final List<TimeRule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String id = "";

    private RuleReader(String file, Set<String> classes) {
        this.file = file;
        this.classes = classes;
        this.kinds = new HashSet<>(classes);
        this.kinds.addAll(BUILT_IN);
    }

    static List<TimeRule> load(String resource, Set<String> classes) {
        try (InputStream in = RuleReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, resource, "the rules are missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource, classes);
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, resource, "cannot be read", e);
        }
    }

    static List<TimeRule> read(String yaml, String file, Set<String> classes) {
        RuleReader reader = new RuleReader(file, classes);
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            Node root = new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> new ParleyException(Problem.RULES, file, "an empty file"));
            for (Node rule : reader.list(root)) {
                reader.rules.add(reader.rule(rule));
            }
        } catch (YamlEngineException e) {
            throw new ParleyException(Problem.RULES, file, "no YAML: " + e.getMessage(), e);
        }
        return List.copyOf(reader.rules);
    }

    private TimeRule rule(Node node) {
        id = name(node);
        Map<String, Node> map = map(node, KEYS);
        need(map, "id", node);
        if (!ids.add(id)) {
            throw wrong(node, "a second rule of this name");
        }
        String why = text(need(map, "why", node));
        Node matchNode = need(map, "match", node);
        TimePattern match = pattern(matchNode);
        Set<String> groups = new HashSet<>();
        check(match, groups, matchNode);
        String part = map.containsKey("part") ? text(need(map, "part", node)) : "";
        Optional<TimeExpression.Type> type =
                map.containsKey("type") ? Optional.of(type(need(map, "type", node))) : Optional.empty();
        List<Template> values = new ArrayList<>();
        if (map.containsKey("value")) {
            Node value = need(map, "value", node);
            for (Node one : value instanceof SequenceNode ? list(value) : List.of(value)) {
                try {
                    values.add(Template.of(text(one), groups, Values.FUNCTIONS));
                } catch (IllegalArgumentException e) {
                    throw wrong(one, String.valueOf(e.getMessage()));
                }
            }
        } else if (type.isPresent() || !part.isEmpty()) {
            throw wrong(node, "no value");
        }
        List<Example> says = map.containsKey("says")
                ? list(need(map, "says", node)).stream().map(this::example).toList()
                : List.of();
        List<String> silent =
                list(need(map, "silent", node)).stream().map(this::text).toList();
        if (silent.isEmpty() || (says.isEmpty() && type.isPresent())) {
            throw wrong(node, "a rule needs an example of what it says and one of where it is silent");
        }
        if (!part.isEmpty()) {
            if (classes.contains(part)) {
                throw wrong(node, "a part with the name of a word class: " + part);
            }
            kinds.add(part);
        }
        return new TimeRule(id, rules.size(), why, part, type, match, values, says, silent, groups);
    }

    /** The rule's name, known before anything else so that every complaint can give it. */
    private static String name(Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id")
                        && tuple.getValueNode() instanceof ScalarNode value) {
                    return value.getValue();
                }
            }
        }
        return "";
    }

    private Example example(Node node) {
        Map<String, Node> map = map(node, EXAMPLE_KEYS);
        Optional<LocalDate> published = Optional.empty();
        Node date = map.get("published");
        if (date != null) {
            try {
                published = Optional.of(LocalDate.parse(text(date)));
            } catch (DateTimeParseException e) {
                throw wrong(date, "no date: " + text(date));
            }
        }
        Example example = new Example(text(need(map, "text", node)), published, text(need(map, "value", node)));
        if (!example.isMarked()) {
            throw wrong(node, "the example needs one span in [brackets]");
        }
        return example;
    }

    private TimePattern pattern(Node node) {
        try {
            return PatternReader.read(text(node));
        } catch (IllegalArgumentException e) {
            throw wrong(node, String.valueOf(e.getMessage()));
        }
    }

    private void check(TimePattern pattern, Set<String> groups, Node node) {
        if (pattern instanceof TimePattern.Kind kind) {
            if (!kinds.contains(kind.kind())) {
                throw wrong(node, "no such class or part above: " + kind.kind());
            }
            if (!kind.group().isEmpty()) {
                groups.add(kind.group());
            }
        } else if (pattern instanceof TimePattern.Sequence sequence) {
            sequence.items().forEach(p -> check(p, groups, node));
        } else if (pattern instanceof TimePattern.Choice choice) {
            choice.items().forEach(p -> check(p, groups, node));
        } else if (pattern instanceof TimePattern.Maybe maybe) {
            check(maybe.item(), groups, node);
        } else if (pattern instanceof TimePattern.Marked marked) {
            check(marked.item(), groups, node);
        }
    }

    private TimeExpression.Type type(Node node) {
        try {
            return TimeExpression.Type.valueOf(text(node).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(node, "no type of time expression: " + text(node));
        }
    }

    private Map<String, Node> map(Node node, Set<String> keys) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "keys and values wanted");
        }
        Map<String, Node> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (!keys.contains(key)) {
                throw wrong(tuple.getKeyNode(), "unknown key " + key);
            }
            map.put(key, tuple.getValueNode());
        }
        return map;
    }

    private Node need(Map<String, Node> map, String key, Node node) {
        Node value = map.get(key);
        if (value == null) {
            throw wrong(node, "no " + key);
        }
        return value;
    }

    private List<Node> list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "a list wanted");
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "text wanted");
    }

    private ParleyException wrong(Node node, String message) {
        String line = node.getStartMark().map(m -> ":" + (m.getLine() + 1)).orElse("");
        return new ParleyException(Problem.RULES, file + line + (id.isEmpty() ? "" : " " + id), message);
    }
}
