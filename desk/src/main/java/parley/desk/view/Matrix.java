package parley.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.ask.Table;
import parley.record.Actor;
import parley.store.AsOf;

/** Who stands where on what: a row for each issue, a column for each party, in a cell every stand in the order of saying. */
public record Matrix(List<String> parties, List<Row> rows, boolean more) {
    public record Row(String issue, List<Cell> cells) {}

    public record Cell(String party, List<Stand> stands) {
        /** The stances in their order; the same one again is not said twice. */
        public List<String> course() {
            List<String> course = new ArrayList<>();
            for (Stand stand : stands) {
                if (course.isEmpty() || !course.get(course.size() - 1).equals(stand.stance())) {
                    course.add(stand.stance());
                }
            }
            return course;
        }
    }

    public record Stand(String who, String stance, String condition, Quote quote) {}

    /**
     * @param positions a row for each: who, issue, stance, if, said, id, per
     * @param more whether there are earlier ones that are not among them
     */
    public static Matrix of(Table positions, boolean more, Function<String, AsOf.@Nullable Noted> noted) {
        Map<String, Map<String, List<Stand>>> issues = new LinkedHashMap<>();
        Map<String, AsOf.Noted> records = new LinkedHashMap<>();
        for (List<String> row : positions.rows()) {
            AsOf.Noted one = noted.apply(row.get(5));
            if (one != null) {
                records.put(row.get(5), one);
            }
        }
        Map<String, String> states = states(records.values());
        Map<String, Integer> weight = new TreeMap<>();
        for (List<String> row : positions.rows()) {
            AsOf.Noted one = records.get(row.get(5));
            if (one != null) {
                String party = states.getOrDefault(row.get(0), row.get(0));
                weight.merge(party, 1, Integer::sum);
                issues.computeIfAbsent(row.get(1), issue -> new TreeMap<>())
                        .computeIfAbsent(party, name -> new ArrayList<>())
                        .add(new Stand(row.get(0), row.get(2), row.get(3), Quote.of(one)));
            }
        }
        List<String> parties = weight.keySet().stream()
                .sorted(Comparator.comparing((String party) -> -weight.getOrDefault(party, 0))
                        .thenComparing(Function.identity()))
                .toList();
        List<Row> rows = new ArrayList<>();
        issues.forEach((issue, byParty) -> rows.add(row(issue, byParty, parties)));
        rows.sort(Comparator.comparing(Matrix::weight).reversed().thenComparing(Row::issue));
        return new Matrix(parties, rows, more);
    }

    private static Row row(String issue, Map<String, List<Stand>> byParty, List<String> parties) {
        List<Cell> cells = new ArrayList<>();
        for (String party : parties) {
            List<Stand> stands = new ArrayList<>(byParty.getOrDefault(party, List.of()));
            stands.sort(Comparator.comparing(stand -> stand.quote().said().toInstant()));
            cells.add(new Cell(party, stands));
        }
        return new Row(issue, cells);
    }

    /** What more than one has a view on comes first, then where somebody moved. */
    private static int weight(Row row) {
        int weight = 0;
        for (Cell cell : row.cells()) {
            weight += cell.stands().isEmpty() ? 0 : 10 + 5 * (cell.course().size() - 1) + 1;
        }
        return weight;
    }

    /** From somebody's whole name and last name to the state that they are of. */
    private static Map<String, String> states(Iterable<AsOf.Noted> records) {
        Map<String, String> states = new HashMap<>();
        for (AsOf.Noted one : records) {
            for (Actor actor : one.filed().reading().actors()) {
                if (actor.state() != null) {
                    String name = actor.name();
                    states.putIfAbsent(name, States.name(actor.state()));
                    if (actor.kind() == Actor.Kind.PERSON) {
                        states.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), States.name(actor.state()));
                    }
                }
            }
        }
        return states;
    }
}
