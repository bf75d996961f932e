package parley.desk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parley.ask.Table;

/** Under which office somebody was named when, to scale. */
public record Offices(List<Life.Tick> ticks, List<Life.Lane> lanes, int height) {
    private static final int LEFT = 330;
    private static final int TOP = 34;
    private static final int STEP = 30;

    /** @param named a row for each office: name, office, state, first, last */
    public static Offices of(Table named) {
        List<List<String>> all = named.rows();
        List<List<String>> inOffice =
                all.stream().filter(row -> !row.get(1).isEmpty()).toList();
        List<List<String>> rows = inOffice.isEmpty() ? all : inOffice;
        if (rows.isEmpty()) {
            return new Offices(List.of(), List.of(), 0);
        }
        Instant first = rows.stream()
                .map(row -> Instant.parse(row.get(3)))
                .min(Instant::compareTo)
                .orElseThrow();
        Instant last = rows.stream()
                .map(row -> Instant.parse(row.get(4)))
                .max(Instant::compareTo)
                .orElseThrow();
        Scale scale = new Scale(first, last, LEFT, Life.WIDTH - LEFT - 10);
        List<Life.Lane> lanes = new ArrayList<>();
        for (List<String> row : rows) {
            int from = scale.x(Instant.parse(row.get(3)));
            int until = scale.x(Instant.parse(row.get(4)));
            String told = Say.moment(Instant.parse(row.get(3))) + " to " + Say.moment(Instant.parse(row.get(4)));
            String office = row.get(1).isEmpty() ? "no office named" : row.get(1);
            lanes.add(new Life.Lane(
                    office + (row.get(2).isEmpty() ? "" : ", " + row.get(2)),
                    TOP + STEP * lanes.size(),
                    List.of(new Life.Band(from, Math.max(8, until - from), "b-level", "", told)),
                    List.of()));
        }
        return new Offices(scale.ticks(), lanes, TOP + STEP * lanes.size() + 6);
    }
}
