package parley.desk.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A JSON object that was sent, of which nothing may be wrong and nothing may be left over. */
final class Sent {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonNode object;
    private final Set<String> known = new TreeSet<>();

    private Sent(JsonNode object) {
        this.object = object;
    }

    static Sent in(Context ctx) {
        of(ctx, Set.of("application/json"));
        try {
            JsonNode node = JSON.readTree(text(ctx));
            if (node == null || !node.isObject()) {
                throw new BadRequestResponse("a JSON object is wanted");
            }
            return new Sent(node);
        } catch (JsonProcessingException e) {
            throw new BadRequestResponse("not JSON: " + e.getOriginalMessage());
        }
    }

    /** Refuses what is of another kind; gives the kind, without its parameters. */
    static String of(Context ctx, Set<String> kinds) {
        String type = ctx.contentType();
        String kind = type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!kinds.contains(kind)) {
            throw new HttpResponseException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(),
                    "send it as " + String.join(" or ", new TreeSet<>(kinds)) + ", not as "
                            + (kind.isEmpty() ? "nothing" : kind));
        }
        return kind;
    }

    /** The body's characters, which must be UTF-8. */
    static String text(Context ctx) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ctx.bodyAsBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequestResponse("not UTF-8");
        }
    }

    String text(String key) {
        String text = textIfAny(key);
        if (text == null) {
            throw new BadRequestResponse(key + ": is wanted");
        }
        return text;
    }

    @Nullable
    String textIfAny(String key) {
        known.add(key);
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadRequestResponse(key + ": a text is wanted");
        }
        return value.textValue();
    }

    long number(String key) {
        known.add(key);
        JsonNode value = object.get(key);
        if (value == null || !value.canConvertToLong() || !value.isIntegralNumber()) {
            throw new BadRequestResponse(key + ": a whole number is wanted");
        }
        return value.longValue();
    }

    /** So many at least. */
    List<String> texts(String key, int least) {
        known.add(key);
        List<String> all = new ArrayList<>();
        JsonNode value = object.get(key);
        if (value != null && value.isArray()) {
            value.forEach(one -> all.add(one.isTextual() ? one.textValue() : ""));
        }
        if (all.size() < least || all.size() > 100 || all.contains("")) {
            throw new BadRequestResponse(key + ": a list of " + least + " texts or more is wanted");
        }
        return all;
    }

    /** An object inside; empty where there is none. */
    Sent object(String key) {
        known.add(key);
        JsonNode value = object.get(key);
        if (value == null) {
            return new Sent(JSON.createObjectNode());
        }
        if (!value.isObject()) {
            throw new BadRequestResponse(key + ": an object is wanted");
        }
        return new Sent(value);
    }

    /** Refuses what nobody asked for. */
    void done() {
        for (Iterator<String> keys = object.fieldNames(); keys.hasNext(); ) {
            String key = keys.next();
            if (!known.contains(key)) {
                throw new BadRequestResponse(key + ": no such key here; there is " + String.join(", ", known));
            }
        }
    }
}
