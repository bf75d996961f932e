package parley.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/** Writes the shapes that the record format is made of. What is not known is not written. */
public final class Pen {
    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter written = new StringWriter();
    private final JsonGenerator json;
    private final @Nullable Layout layout;

    public Pen(@Nullable Layout layout) {
        this.layout = layout;
        try {
            json = JSON.createGenerator(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.setPrettyPrinter(layout);
    }

    private interface Stroke {
        void write() throws IOException;
    }

    /** A {@link StringWriter} cannot fail. */
    private void draw(Stroke stroke) {
        try {
            stroke.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void folded(Runnable shape) {
        if (layout == null || layout.folded()) {
            shape.run();
            return;
        }
        layout.fold();
        shape.run();
        layout.unfold();
    }

    public void object(Runnable content) {
        draw(json::writeStartObject);
        content.run();
        draw(json::writeEndObject);
    }

    public void object(String key, Runnable content) {
        draw(() -> json.writeFieldName(key));
        object(content);
    }

    public void foldedObject(Runnable content) {
        folded(() -> object(content));
    }

    public void list(String key, Runnable content) {
        draw(() -> json.writeArrayFieldStart(key));
        content.run();
        draw(json::writeEndArray);
    }

    public void text(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            draw(() -> json.writeStringField(key, value));
        }
    }

    /** The article's own characters, whatever they are. */
    public void verbatim(String key, String value) {
        draw(() -> json.writeStringField(key, value));
    }

    public void word(String key, @Nullable Enum<?> value) {
        if (value != null) {
            text(key, value.name().toLowerCase(Locale.ROOT));
        }
    }

    public void number(String key, @Nullable Integer value) {
        if (value != null) {
            draw(() -> json.writeNumberField(key, value));
        }
    }

    public void flag(String key, boolean value) {
        draw(() -> json.writeBooleanField(key, value));
    }

    public void ids(String key, List<String> ids) {
        folded(() -> list(key, () -> ids.forEach(id -> draw(() -> json.writeString(id)))));
    }

    /** For keys that may be left out where there is nobody. */
    public void idsIfAny(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            ids(key, ids);
        }
    }

    public void span(String key, @Nullable Evidence span) {
        if (span != null) {
            draw(() -> json.writeFieldName(key));
            span(span);
        }
    }

    public void spans(String key, List<Evidence> spans) {
        list(key, () -> spans.forEach(this::span));
    }

    private void span(Evidence span) {
        foldedObject(() -> {
            number("start", span.start());
            number("end", span.end());
            verbatim("quote", span.quote());
        });
    }

    public String finish() {
        draw(json::close);
        return written + "\n";
    }
}
