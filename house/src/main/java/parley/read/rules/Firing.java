package parley.read.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.language.Token;
import parley.read.frame.Frame;

/** A rule that fired on a frame: what it caught, and the facts of the predicate's word class. */
public record Firing(Rule rule, Frame frame, Map<String, List<Token>> caught, Lexicon.@Nullable Word word) {

    /** The fillers that a field of the record takes, in the order of the text. */
    public List<Token> fillers(String field) {
        List<Token> all = new ArrayList<>();
        String value = rule.gives().get(field);
        if (value != null) {
            for (String part : value.split("\\s+")) {
                if (part.startsWith("$")) {
                    all.addAll(caught.getOrDefault(part.substring(1), List.of()));
                }
            }
        }
        return all;
    }

    public Optional<Token> filler(String field) {
        return fillers(field).stream().findFirst();
    }

    /** The value of a field that is a constant or a column of the word class. */
    public Optional<String> constant(String field) {
        String value = rule.gives().get(field);
        if (value == null || value.startsWith("$")) {
            return Optional.empty();
        }
        if (value.startsWith("@")) {
            return word == null ? Optional.empty() : Optional.ofNullable(word.fact(value.substring(1)));
        }
        return Optional.of(value);
    }
}
