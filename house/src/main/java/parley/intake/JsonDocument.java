package parley.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One article as a JSON object, several after one another, or a list of them. After broken JSON nothing more can be read. */
final class JsonDocument implements Drafts {
    private final JsonParser parser;
    private final String name;
    private final String where;
    private boolean inList;
    private boolean ended;

    JsonDocument(InputStream in, String name, String where) throws IOException {
        this.parser = Json.STRICT.createParser(in);
        this.name = name;
        this.where = where;
    }

    @Override
    public @Nullable Draft next() throws IOException {
        if (ended) {
            return null;
        }
        Object value;
        String at;
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && !inList) {
                inList = true;
                token = parser.nextToken();
            }
            if (token == JsonToken.END_ARRAY) {
                inList = false;
                token = parser.nextToken();
            }
            if (token == null) {
                ended = true;
                return null;
            }
            at = where + ":" + parser.currentTokenLocation().getLineNr();
            value = Json.value(parser);
        } catch (JsonProcessingException e) {
            ended = true;
            throw JsonArticle.broken(e, where, 1);
        }
        return JsonArticle.draft(value, name, at);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
