package parley.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;

/** An article as a JSON object: {@code text}, and where known {@code id, title, publisher, url, published, language}. */
final class JsonArticle {
    private JsonArticle() {}

    static Draft draft(@Nullable Object value, String name, String where) {
        if (!(value instanceof Map<?, ?> object)) {
            throw new ParleyException(Problem.INPUT, where, "not a JSON object (wanted: {\"text\": \"…\"})");
        }
        String text = string(object, "text", where);
        if (text == null) {
            throw new ParleyException(Problem.INPUT, where, "no \"text\"");
        }
        String id = object.get("id") instanceof Json.Numeral number ? number.written() : string(object, "id", where);
        String published = string(object, "published", where);
        return new Draft(
                text,
                string(object, "title", where),
                string(object, "publisher", where),
                string(object, "url", where),
                published == null || published.isBlank() ? null : Published.parse(published, where),
                string(object, "language", where),
                id == null || id.isBlank() ? name : id,
                where);
    }

    private static @Nullable String string(Map<?, ?> object, String key, String where) {
        Object value = object.get(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new ParleyException(Problem.INPUT, where, "\"" + key + "\" is not a string");
    }

    /** Broken JSON, at the line and column where it breaks; {@code line} is where the parser's own first line stands. */
    static ParleyException broken(JsonProcessingException e, String file, int line) {
        var at = e.getLocation();
        String where = at == null
                ? file + ":" + line
                : file + ":" + (line + at.getLineNr() - 1) + ":" + Math.max(1, at.getColumnNr());
        return new ParleyException(Problem.INPUT, where, "not JSON: " + e.getOriginalMessage(), e);
    }
}
