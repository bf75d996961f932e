package parley.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.record.Basis;
import parley.record.Entry;
import parley.record.Polarity;
import parley.record.Reading;
import parley.store.Act;
import parley.store.AsOf;
import parley.text.Evidence;

/** An article's text in stretches, each with the records that it is evidence of, and every record with its proof. */
public record Marked(List<Stretch> stretches, List<Proof> proofs) {
    /** {@code kind} of the first of {@code records}, empty where there is none. */
    public record Stretch(String words, String kind, List<String> records) {}

    /**
     * @param id in its reading
     * @param report its id in the archive
     * @param facts what it says
     * @param words of the article
     * @param chain who has it from whom, the outlet first
     * @param rules from a field to the rule, or the person, that gave it
     * @param fields that a person can correct
     * @param done what people said of it
     */
    public record Proof(
            String id,
            String report,
            String kind,
            Facts facts,
            String words,
            List<String> chain,
            String certainty,
            boolean denied,
            Map<String, String> rules,
            List<String> fields,
            List<AsOf.Done> done) {
        /** Whether the words say more than is set out above them. */
        public boolean more() {
            return facts.lines().stream().noneMatch(line -> line.words().equals(words));
        }

        /** What found the record itself. */
        public String rule() {
            return rules.getOrDefault("record", "");
        }

        public boolean corrected() {
            return done.stream().anyMatch(AsOf.Done::stands);
        }
    }

    /** @param done what people said of a report */
    public static Marked of(Filed filed, Function<String, List<AsOf.Done>> done) {
        Reading reading = filed.reading();
        return new Marked(stretches(reading), proofs(filed, reading, done));
    }

    private static List<Stretch> stretches(Reading reading) {
        int[] points = reading.article().text().codePoints().toArray();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, points.length));
        Map<String, List<Evidence>> spans = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (Entry entry : reading.entries()) {
            spans.put(entry.id(), entry.basis().evidence());
            kinds.put(entry.id(), Say.small(entry.entryKind()));
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

    private static List<String> chain(Filed filed, List<String> sources, Reading reading) {
        List<String> chain = new ArrayList<>();
        chain.add(filed.publisher() == null ? "this article" : filed.publisher());
        sources.forEach(one -> chain.add(Quote.names(List.of(one), reading, ", ")));
        return chain;
    }

    private static List<Proof> proofs(Filed filed, Reading reading, Function<String, List<AsOf.Done>> done) {
        List<Proof> proofs = new ArrayList<>();
        ReportIds.of(filed).forEach((report, entry) -> {
            Basis basis = entry.basis();
            proofs.add(new Proof(
                    entry.id(),
                    report,
                    Say.small(entry.entryKind()),
                    Facts.of(entry, reading),
                    Say.quotes(basis.evidence()),
                    chain(filed, basis.sources(), reading),
                    Say.small(basis.certainty()),
                    basis.polarity() == Polarity.NEGATIVE,
                    new TreeMap<>(basis.foundBy()),
                    Act.Amended.fields(entry.entryKind()).stream().sorted().toList(),
                    done.apply(report)));
        });
        return proofs;
    }
}
