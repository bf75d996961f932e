package parley.desk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ask.Table;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Link;
import parley.merge.Report;
import parley.store.AsOf;

/** What changed, put together by what it is about, the newest first. */
public record Today(List<Item> items) {
    private static final Set<String> OF_LINKS = Set.of("contradicts", "denies", "confirms");
    private static final Set<String> CALLED_OFF = Set.of("cancelled", "suspended");

    /**
     * An encounter or a claim.
     *
     * @param status of an encounter, now
     * @param at when the last of it was filed
     * @param stands how many independent sources there are, in words
     * @param lines what is otherwise
     * @param against what stands against what
     * @param confirmed how many more say the same
     */
    public record Item(
            String href,
            String title,
            String status,
            Instant at,
            String stands,
            List<Line> lines,
            List<Pair> against,
            long confirmed) {
        public boolean hot() {
            return !against.isEmpty() || lines.stream().anyMatch(line -> CALLED_OFF.contains(line.to()));
        }
    }

    public record Line(String what, String from, String to, String because) {}

    /** @param changed a row for each change: id, talks, what, from, to, because */
    public static Today of(Table changed, AsOf now, Instant since) {
        Map<String, List<List<String>>> byId = new LinkedHashMap<>();
        changed.rows()
                .forEach(row -> byId.computeIfAbsent(row.get(0), id -> new ArrayList<>())
                        .add(row));
        List<Item> items = new ArrayList<>();
        byId.forEach((id, rows) -> items.add(item(id, rows, now, since)));
        items.sort(Comparator.comparing(Item::at).reversed());
        return new Today(items);
    }

    private static Item item(String id, List<List<String>> rows, AsOf now, Instant since) {
        Dossier dossier = now.dossier(id);
        if (dossier != null) {
            return new Item(
                    "/talks/" + id,
                    Say.title(dossier),
                    Say.status(dossier),
                    last(dossier.reports(), since),
                    Say.sources(dossier.independent()),
                    lines(rows),
                    against(rows, dossier.links(), dossier.reports()),
                    confirmed(rows));
        }
        Claim claim = now.claim(id);
        List<Report> reports = claim == null ? List.of() : claim.reports();
        return new Item(
                claim == null ? "/records/" + id : "/claims#" + id,
                claim == null
                        ? rows.get(0).get(1)
                        : Say.headline(Quote.of(reports.get(0)).words()),
                "",
                last(reports, since),
                reports.isEmpty() ? "" : reports.size() + " reports",
                lines(rows),
                claim == null ? List.of() : against(rows, claim.links(), reports),
                confirmed(rows));
    }

    private static Instant last(List<Report> reports, Instant since) {
        return reports.stream()
                .map(Report::filed)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    private static List<Line> lines(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> !OF_LINKS.contains(row.get(2)))
                .map(row -> new Line(row.get(2), Say.plain(row.get(3)), Say.plain(row.get(4)), row.get(5)))
                .toList();
    }

    /** Of the links only those that are new. */
    private static List<Pair> against(List<List<String>> rows, List<Link> links, List<Report> reports) {
        List<Link> fresh = links.stream().filter(link -> told(rows, link)).toList();
        return Pair.of(fresh, reports, Pair.AGAINST);
    }

    private static boolean told(List<List<String>> rows, Link link) {
        return rows.stream()
                .anyMatch(row -> row.get(2).equals(Say.small(link.kind()))
                        && row.get(3).equals(link.tie().to())
                        && row.get(4).equals(link.tie().from()));
    }

    private static long confirmed(List<List<String>> rows) {
        return rows.stream().filter(row -> row.get(2).equals("confirms")).count();
    }

    /** Null where nothing is against anything. */
    public @Nullable String warning() {
        long against = items.stream().mapToLong(item -> item.against().size()).sum();
        return against == 0
                ? null
                : against + (against == 1 ? " denial or contradiction" : " denials and contradictions");
    }
}
