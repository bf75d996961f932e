package parley.bench.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each fact of each kind was missed, and read where it is not. */
final class MissTally {
    private static final class Row {
        private int missed;
        private int extra;
    }

    private final Map<String, Row> rows = new TreeMap<>();

    void missed(Kind kind, List<Fact> facts) {
        facts.forEach(fact -> row(kind, fact).missed++);
    }

    void extra(Kind kind, List<Fact> facts) {
        facts.forEach(fact -> row(kind, fact).extra++);
    }

    private Row row(Kind kind, Fact fact) {
        return rows.computeIfAbsent(kind.one() + " " + fact.name(), name -> new Row());
    }

    /** The dearest first. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("%-24s%8s%8s\n".formatted("fact", "missed", "false"));
        rows.entrySet().stream()
                .sorted(Comparator.comparing(row -> -row.getValue().missed - row.getValue().extra))
                .forEach(row -> table.append(
                        "%-24s%8d%8d\n".formatted(row.getKey(), row.getValue().missed, row.getValue().extra)));
        return table.toString();
    }
}
