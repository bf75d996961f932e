package parley.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.merge.Link;
import parley.merge.Report;

/** Two reports that have to do with each other, side by side; the later one says what of the earlier one {@code kind} names. */
public record Pair(String kind, String about, String because, Quote earlier, Quote later) {
    public static final Set<Link.Kind> AGAINST = Set.of(Link.Kind.CONTRADICTS, Link.Kind.DENIES);
    public static final Set<Link.Kind> ANSWERS = Set.of(Link.Kind.CONTRADICTS, Link.Kind.DENIES, Link.Kind.CONFIRMS);

    static List<Pair> of(List<Link> links, List<Report> reports, Set<Link.Kind> kinds) {
        List<Pair> pairs = new ArrayList<>();
        for (Link link : links) {
            Quote earlier = quote(link.tie().to(), reports);
            Quote later = quote(link.tie().from(), reports);
            if (kinds.contains(link.kind()) && earlier != null && later != null) {
                Link.Tie tie = link.tie();
                pairs.add(new Pair(
                        Say.small(link.kind()), Say.small(tie.about()), Say.plain(tie.because()), earlier, later));
            }
        }
        return pairs;
    }

    private static @Nullable Quote quote(String id, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .map(Quote::of)
                .findFirst()
                .orElse(null);
    }
}
