package parley.read.rules;

import java.util.List;
import java.util.Map;

/**
 * One rule: what it looks for, what record it gives, and the sentences that prove it.
 *
 * @param record {@code statement}, {@code position}, {@code offer}, {@code event} or {@code meeting}
 * @param gives field → {@code $capture}, {@code @column} of the predicate's word class, or a constant
 * @param says sentences in which it fires, the record's span in brackets
 * @param silent sentences in which it must not fire
 * @param wanted sentences in which it should fire, but does not yet
 */
public record Rule(
        String id,
        String why,
        Pattern match,
        String record,
        Map<String, String> gives,
        List<String> says,
        List<String> silent,
        List<String> wanted) {}
