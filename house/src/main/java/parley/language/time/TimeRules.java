package parley.language.time;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules and word lists of one language. */
final class TimeRules {
    private final TimeLexicon lexicon;
    private final List<TimeRule> rules;
    private final List<TimeRule> expressions;
    private final Map<String, List<TimeRule>> parts;

    private TimeRules(TimeLexicon lexicon, List<TimeRule> rules) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.expressions = rules.stream()
                .filter(r -> r.part().isEmpty() || r.type().isPresent())
                .toList();
        this.parts = rules.stream().filter(r -> !r.part().isEmpty()).collect(Collectors.groupingBy(TimeRule::part));
    }

    static TimeRules load() {
        TimeLexicon lexicon = TimeLexicon.load("/parley/lexicon/en");
        return new TimeRules(lexicon, RuleReader.load("/parley/rules/en/time.yaml", lexicon.classes()));
    }

    TimeLexicon lexicon() {
        return lexicon;
    }

    List<TimeRule> all() {
        return rules;
    }

    /** The rules whose matches stand by themselves. */
    List<TimeRule> expressions() {
        return expressions;
    }

    List<TimeRule> parts(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
