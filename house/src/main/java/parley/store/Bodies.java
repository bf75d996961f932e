package parley.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import parley.merge.Link;
import parley.merge.Ruling;
import parley.text.ParleyException;
import parley.text.Problem;

/** What merging made and people did, as the JSON that the tables hold. Only the store reads it. */
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule("times")
                    .addSerializer(Instant.class, new Written<>(Bodies::numbers))
                    .addDeserializer(Instant.class, new Parsed<>(Instant.class, Bodies::instant))
                    .addSerializer(OffsetDateTime.class, new Written<>(Bodies::numbers))
                    .addDeserializer(OffsetDateTime.class, new Parsed<>(OffsetDateTime.class, Bodies::time)))
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

    private static long[] numbers(Instant instant) {
        return new long[] {instant.getEpochSecond(), instant.getNano()};
    }

    private static long[] numbers(OffsetDateTime time) {
        return new long[] {
            time.toEpochSecond(), time.getNano(), time.getOffset().getTotalSeconds()
        };
    }

    private static Instant instant(long[] numbers) {
        return Instant.ofEpochSecond(numbers[0], numbers[1]);
    }

    private static OffsetDateTime time(long[] numbers) {
        return OffsetDateTime.ofInstant(instant(numbers), ZoneOffset.ofTotalSeconds((int) numbers[2]));
    }

    /** Times as numbers, which are read ten times faster than words. */
    private static final class Written<T> extends JsonSerializer<T> {
        private final Function<T, long[]> numbers;

        Written(Function<T, long[]> numbers) {
            this.numbers = numbers;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            long[] all = numbers.apply(value);
            json.writeArray(all, 0, all.length);
        }
    }

    private static final class Parsed<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<long[], T> made;

        Parsed(Class<T> type, Function<long[], T> made) {
            super(type);
            this.made = made;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            long[] numbers = new long[3];
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                numbers[i] = json.getLongValue();
            }
            return made.apply(numbers);
        }
    }
}
