package parley.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.record.Entry;

/** The ids that reports have in dossiers and claims. */
public final class ReportIds {
    private record Place(Entry.Kind kind, int start) {}

    private ReportIds() {}

    /** From the id of its report to each record of an article, in the order of the reading. */
    public static Map<String, Entry> of(Filed filed) {
        Map<String, Entry> ids = new LinkedHashMap<>();
        Map<Place, Integer> begun = new HashMap<>();
        String article = filed.article();
        for (Entry entry : filed.reading().entries()) {
            int start = entry.basis().evidence().get(0).start();
            int nth = begun.merge(new Place(entry.entryKind(), start), 1, Integer::sum);
            ids.put(Ids.report(article, entry.entryKind(), start, nth), entry);
        }
        return ids;
    }
}
