package parley.record.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;
import parley.text.ParleyException;
import parley.text.Problem;

/** One object of a JSON tree, read by the shapes of the record format. What is missing or of another shape is refused by its path. */
final class Branch {
    private final JsonNode node;
    private final String path;

    Branch(JsonNode node, String path) {
        this.node = node;
        this.path = path;
        if (!node.isObject()) {
            throw wrong(path, "not an object");
        }
    }

    static ParleyException wrong(String path, String message) {
        return new ParleyException(Problem.INPUT, path, message);
    }

    @Nullable
    String textIfAny(String key) {
        JsonNode value = node.get(key);
        return value == null ? null : value.asText();
    }

    String text(String key) {
        JsonNode value = node.get(key);
        if (value == null || !value.isTextual()) {
            throw wrong(path + "." + key, "no text");
        }
        return value.textValue();
    }

    <E extends Enum<E>> @Nullable E wordIfAny(String key, Class<E> words) {
        return node.has(key) ? word(key, words) : null;
    }

    <E extends Enum<E>> E word(String key, Class<E> words) {
        String written = text(key);
        try {
            return Enum.valueOf(words, written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(path + "." + key, "unknown: " + written);
        }
    }

    @Nullable
    Integer numberIfAny(String key) {
        JsonNode value = node.get(key);
        return value == null ? null : value.asInt();
    }

    boolean flag(String key) {
        return node.path(key).asBoolean();
    }

    List<String> ids(String key) {
        List<String> ids = new ArrayList<>();
        node.path(key).forEach(id -> ids.add(id.asText()));
        return ids;
    }

    Map<String, String> texts(String key) {
        Map<String, String> texts = new TreeMap<>();
        node.path(key)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    <T> List<T> list(String key, Function<Branch, T> each) {
        List<T> all = new ArrayList<>();
        int i = 0;
        for (JsonNode item : node.path(key)) {
            all.add(each.apply(new Branch(item, path + "." + key + "[" + i++ + "]")));
        }
        return all;
    }

    @Nullable
    Branch branchIfAny(String key) {
        return node.has(key) ? branch(key) : null;
    }

    Branch branch(String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw wrong(path + "." + key, "missing");
        }
        return new Branch(value, path + "." + key);
    }

    Evidence span(String key) {
        return branch(key).evidence();
    }

    @Nullable
    Evidence spanIfAny(String key) {
        return node.has(key) ? span(key) : null;
    }

    List<Evidence> spans(String key) {
        return list(key, Branch::evidence);
    }

    private Evidence evidence() {
        try {
            return new Evidence(node.path("start").asInt(), node.path("end").asInt(), text("quote"));
        } catch (IllegalArgumentException e) {
            throw wrong(path, String.valueOf(e.getMessage()));
        }
    }
}
