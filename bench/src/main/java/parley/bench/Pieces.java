package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import parley.text.Evidence;

/** The characters of one or several spans, in code points. */
record Pieces(List<int[]> spans) {

    /** @param parts each with {@code span: [start, end]} */
    static Pieces of(JsonNode parts) {
        return new Pieces(StreamSupport.stream(parts.spliterator(), false)
                .map(part -> part.path("span"))
                .map(span -> new int[] {span.path(0).asInt(), span.path(1).asInt()})
                .toList());
    }

    static Pieces of(List<Evidence> spans) {
        return new Pieces(
                spans.stream().map(e -> new int[] {e.start(), e.end()}).toList());
    }

    /** Both, what they share once. */
    Pieces and(Pieces other) {
        List<int[]> all = new ArrayList<>();
        for (int[] more : Stream.concat(spans.stream(), other.spans.stream())
                .sorted(Comparator.comparingInt(span -> span[0]))
                .toList()) {
            int[] last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && more[0] <= last[1]) {
                all.set(all.size() - 1, new int[] {last[0], Math.max(last[1], more[1])});
            } else {
                all.add(more);
            }
        }
        return new Pieces(all);
    }

    int end() {
        return spans.stream().mapToInt(span -> span[1]).max().orElse(0);
    }

    int length() {
        return spans.stream().mapToInt(span -> span[1] - span[0]).sum();
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    int shared(Pieces other) {
        int shared = 0;
        for (int[] a : spans) {
            for (int[] b : other.spans) {
                shared += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
            }
        }
        return shared;
    }

    boolean touches(Pieces other) {
        return shared(other) > 0;
    }

    double dice(Pieces other) {
        return 2.0 * shared(other) / Math.max(1, length() + other.length());
    }
}
