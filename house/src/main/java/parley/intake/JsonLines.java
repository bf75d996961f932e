package parley.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** One JSON object a line. A bad line spoils only itself. */
final class JsonLines implements Drafts {
    private final InputStream in;
    private final String name;
    private final String where;
    private int line;
    private boolean ended;

    JsonLines(InputStream in, String name, String where) {
        this.in = in;
        this.name = name;
        this.where = where;
    }

    @Override
    public @Nullable Draft next() throws IOException {
        while (!ended) {
            byte[] bytes = line();
            if (!blank(bytes)) {
                return draft(bytes);
            }
        }
        return null;
    }

    private Draft draft(byte[] bytes) throws IOException {
        String at = where + ":" + line;
        if (line == 1 && Utf.isUtf16(bytes)) {
            ended = true;
            throw new ParleyException(Problem.INPUT, where, "UTF-16; JSON Lines are UTF-8");
        }
        try (JsonParser parser = Json.STRICT.createParser(bytes)) {
            parser.nextToken();
            Object value = Json.value(parser);
            if (parser.nextToken() != null) {
                throw new ParleyException(
                        Problem.INPUT,
                        at + ":" + parser.currentTokenLocation().getColumnNr(),
                        "more than one JSON value on a line");
            }
            return JsonArticle.draft(value, name + ":" + line, at);
        } catch (JsonProcessingException e) {
            throw JsonArticle.broken(e, where, line);
        }
    }

    /** The bytes up to the next line feed, which is taken but not given. */
    private byte[] line() throws IOException {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        boolean tooLong = false;
        int b;
        while ((b = in.read()) != '\n') {
            if (b < 0) {
                ended = true;
                break;
            }
            if (bytes.size() >= Opening.BOUND) {
                tooLong = true;
                bytes.reset();
            }
            if (!tooLong) {
                bytes.write(b);
            }
        }
        if (tooLong) {
            throw new ParleyException(
                    Problem.INPUT, where + ":" + line, "line too long: over " + Opening.BOUND / (1024 * 1024) + " MB");
        }
        return bytes.toByteArray();
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
