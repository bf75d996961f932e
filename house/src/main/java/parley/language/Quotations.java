package parley.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.text.CharSpan;

/**
 * Finds what stands in quotation marks: straight, curly, single, angled. A quotation over paragraphs is one a paragraph; one
 * never closed ends with its paragraph; a stray closing mark is passed over. Linear in the length of the text.
 */
public final class Quotations {
    private static final SplitterLists LISTS = SplitterLists.of("en");

    private Quotations() {}

    /** In order of their first mark; a quotation within another comes after it. */
    public static List<Quotation> find(String text) {
        List<Quotation> found = new ArrayList<>();
        QuoteScan scan = new QuoteScan(LISTS, text, found);
        for (CharSpan block : new Blocks(LISTS).of(text)) {
            scan.read(block);
        }
        found.sort(Comparator.comparing((Quotation q) -> q.outer().start())
                .thenComparing(q -> q.outer().end(), Comparator.reverseOrder()));
        return List.copyOf(found);
    }
}
