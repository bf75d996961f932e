package parley.record.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** JSON for people: two spaces a level, but spans and lists of ids on one line. */
public final class Layout implements PrettyPrinter {
    private int depth;
    private int foldedBelow = Integer.MAX_VALUE;

    /** What is opened from here on stays on the line, until {@link #unfold}. */
    void fold() {
        foldedBelow = depth;
    }

    void unfold() {
        foldedBelow = Integer.MAX_VALUE;
    }

    boolean folded() {
        return depth > foldedBelow;
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (!folded()) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(depth));
        }
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator json, int entries, char bracket) throws IOException {
        boolean wasFolded = folded();
        depth--;
        if (entries > 0 && !wasFolded) {
            newLine(json);
        }
        json.writeRaw(bracket);
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(folded() ? ", " : ",");
        newLine(json);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {}

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, values, ']');
    }
}
