package parley.intake;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that a page describes in its JSON-LD, if it does; an empty one otherwise. */
record LinkedData(Map<?, ?> article, String type) {

    static LinkedData of(Document page) {
        List<Object> roots = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try (JsonParser parser = Json.LENIENT.createParser(script.data().strip())) {
                parser.nextToken();
                Object root = Json.value(parser);
                if (root != null) {
                    roots.add(root);
                }
            } catch (IOException e) {
                // pages carry broken JSON-LD; what they say elsewhere is used
            }
        }
        LinkedData found = find(roots, 0);
        return found == null ? new LinkedData(Map.of(), "") : found;
    }

    private static @Nullable LinkedData find(Object node, int depth) {
        if (node instanceof List<?> list && depth < 6) {
            for (Object item : list) {
                LinkedData found = find(item, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        } else if (node instanceof Map<?, ?> map && depth < 6) {
            String type = map.get("@type") == null ? "" : String.valueOf(map.get("@type"));
            if (type.matches("\\[?(.*, )?(https?://schema.org/)?\\w*(Article|BlogPosting|Report)(,.*)?\\]?")) {
                return new LinkedData(map, type);
            }
            for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")) {
                Object inner = map.get(key);
                LinkedData found = inner == null ? null : find(inner, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    boolean isLiveBlog() {
        return type.contains("LiveBlogPosting");
    }

    /** A string at a path of keys; of a list the first. */
    @Nullable
    String string(String... path) {
        Object value = article;
        for (String key : path) {
            while (value instanceof List<?> list && !list.isEmpty()) {
                value = list.get(0);
            }
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        while (value instanceof List<?> list && !list.isEmpty()) {
            value = list.get(0);
        }
        return value instanceof String string && !string.isBlank() ? string.strip() : null;
    }
}
