package parley.desk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import parley.read.Insight;
import parley.read.rules.Firing;
import parley.read.rules.Rule;
import parley.record.Entry;
import parley.text.Evidence;

/** The proof of a record: its words and where they stand, the rules that found it, and the propositions they fired on. */
final class Explanation {
    private final List<Rule> rules;
    private final Insight insight;

    Explanation(List<Rule> rules, Insight insight) {
        this.rules = rules;
        this.insight = insight;
    }

    String of(Entry entry) {
        StringBuilder out = new StringBuilder("\nevidence\n");
        List<Evidence> evidence = entry.basis().evidence();
        for (Evidence e : evidence) {
            out.append("  characters ")
                    .append(e.start())
                    .append('–')
                    .append(e.end())
                    .append("  ")
                    .append(e.quote().replaceAll("\\s+", " "))
                    .append('\n');
        }
        new TreeMap<>(entry.basis().foundBy()).forEach((field, finder) -> {
            out.append('\n').append(field).append(" by ").append(finder).append('\n');
            rule(finder).ifPresent(rule -> proof(out, rule, evidence));
        });
        return out.toString();
    }

    private Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    private void proof(StringBuilder out, Rule rule, List<Evidence> evidence) {
        out.append("  ").append(rule.why()).append('\n');
        out.append("  match  ").append(rule.match().written()).append('\n');
        for (Firing firing : insight.firings(rule.id(), evidence)) {
            out.append("  on     ")
                    .append(TreeSheet.proposition(firing.frame()))
                    .append('\n');
            firing.caught()
                    .forEach((name, tokens) -> out.append("         ")
                            .append(name)
                            .append(": ")
                            .append(String.join(
                                    " + ", tokens.stream().map(t -> t.form()).toList()))
                            .append('\n'));
        }
    }
}
