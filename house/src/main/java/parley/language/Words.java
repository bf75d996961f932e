package parley.language;

import java.util.List;
import parley.text.CharSpan;

/** One sentence as the splitter gives it: the spans of its tokens, in order, at least one. */
public record Words(List<CharSpan> tokens) {
    public Words {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
        tokens = List.copyOf(tokens);
    }
}
