package parley.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.function.Function;
import parley.merge.Link;
import parley.merge.Ruling;
import parley.text.ParleyException;
import parley.text.Problem;

/** What merging made and people did, as the JSON that the tables hold. Only the store reads it. */
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule("times")
                    .addSerializer(new Written<>(Instant.class))
                    .addDeserializer(Instant.class, new Parsed<>(Instant.class, Instant::parse))
                    .addSerializer(new Written<>(OffsetDateTime.class))
                    .addDeserializer(OffsetDateTime.class, new Parsed<>(OffsetDateTime.class, OffsetDateTime::parse)))
            .addMixIn(Link.class, Links.class)
            .addMixIn(Ruling.class, Rulings.class)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Bodies() {}

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new ParleyException(Problem.BUG, "archive", "cannot be written: " + body, e);
        }
    }

    static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new ParleyException(
                    Problem.STORE,
                    "archive",
                    "a " + type.getSimpleName() + " in it cannot be read. `parley archive rebuild` makes it anew. "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "link")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Link.SameAs.class, name = "same_as"),
        @JsonSubTypes.Type(value = Link.Updates.class, name = "updates"),
        @JsonSubTypes.Type(value = Link.Contradicts.class, name = "contradicts"),
        @JsonSubTypes.Type(value = Link.Confirms.class, name = "confirms"),
        @JsonSubTypes.Type(value = Link.Denies.class, name = "denies")
    })
    private interface Links {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ruling")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ruling.Same.class, name = "same"),
        @JsonSubTypes.Type(value = Ruling.Apart.class, name = "apart"),
        @JsonSubTypes.Type(value = Ruling.SameActor.class, name = "same_actor"),
        @JsonSubTypes.Type(value = Ruling.ActorsApart.class, name = "actors_apart"),
        @JsonSubTypes.Type(value = Ruling.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = Ruling.Stated.class, name = "stated")
    })
    private interface Rulings {}

    private static final class Written<T extends Temporal> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        Written(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class Parsed<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parse.apply(json.getText());
        }
    }
}
