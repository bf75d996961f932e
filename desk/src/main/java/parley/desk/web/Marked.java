package parley.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.record.Entry;
import parley.record.Reading;
import parley.show.Briefing;
import parley.text.Evidence;

/** An article's text in stretches, each with the records that it is evidence of, and every record with its proof. */
public record Marked(List<Stretch> stretches, List<Proof> proofs) {
    private static final int WIDTH = 60;

    /** {@code kind} of the first of {@code records}, empty where there is none. */
    public record Stretch(String words, String kind, List<String> records) {}

    /** {@code report} is its id in the archive, {@code words} what it says, with source and certainty, in lines. */
    public record Proof(String id, String report, String kind, String words) {}

    static Marked of(Filed filed) {
        Reading reading = filed.reading();
        return new Marked(stretches(reading), proofs(filed, reading));
    }

    private static List<Stretch> stretches(Reading reading) {
        int[] points = reading.article().text().codePoints().toArray();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, points.length));
        Map<String, List<Evidence>> spans = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Entry entry : reading.entries()) {
            spans.put(entry.id(), entry.basis().evidence());
            kinds.put(entry.id(), kind(entry));
            entry.basis().evidence().forEach(e -> edges.addAll(List.of(e.start(), e.end())));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int to : edges.tailSet(0, false)) {
            int start = from;
            List<String> records = spans.entrySet().stream()
                    .filter(one -> one.getValue().stream().anyMatch(e -> e.start() <= start && to <= e.end()))
                    .map(Map.Entry::getKey)
                    .toList();
            String kind = records.isEmpty() ? "" : kinds.getOrDefault(records.get(0), "");
            stretches.add(new Stretch(new String(points, from, to - from), kind, records));
            from = to;
        }
        return stretches;
    }

    private static List<Proof> proofs(Filed filed, Reading reading) {
        Briefing briefing = new Briefing(new Briefing.Look(WIDTH, false, true));
        List<Proof> proofs = new ArrayList<>();
        ReportIds.of(filed)
                .forEach((report, entry) -> proofs.add(new Proof(
                        entry.id(),
                        report,
                        kind(entry),
                        briefing.of(reading, entry).strip())));
        return proofs;
    }

    private static String kind(Entry entry) {
        return entry.entryKind().name().toLowerCase(Locale.ROOT);
    }
}
