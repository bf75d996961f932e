package parley.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The furniture of pages, as {@code intake/clutter.tsv} lists it. */
final class Clutter {
    private static final int PROSE = 60;
    private static final double TOO_MUCH = 0.3;
    private static final int LONGEST_OPENED = 250;
    private static final Evaluator PROTECTED =
            Selector.evaluatorOf("html, body, main, article, h1, [itemprop=articleBody]");

    private static final Clutter LISTED = new Clutter();

    private final String elements;
    private final List<String> surely;
    private final List<String> hints;
    private final List<String> openings;

    private Clutter() {
        List<String[]> rows = rows();
        elements = String.join(", ", entries(rows, "element"));
        surely = entries(rows, "surely").stream().map(word -> "-" + word + "-").toList();
        hints = entries(rows, "hint").stream().map(word -> "-" + word + "-").toList();
        openings = entries(rows, "opening");
    }

    /** Takes the furniture out of the page. */
    static void removeFrom(Document page) {
        for (Element element : page.select(LISTED.elements)) {
            if (!element.is(PROTECTED)) {
                element.remove();
            }
        }
        for (Element figure : page.select("figure")) {
            if (figure.selectFirst("table") == null) {
                figure.remove();
            }
        }
        for (Element header : page.select("header")) {
            if (header.selectFirst("h1") == null && header.closest("article, main") == null) {
                header.remove();
            }
        }
        removeNamed(page);
    }

    private static void removeNamed(Document page) {
        Map<Element, Integer> prose = new HashMap<>();
        for (Element paragraph : page.select("p")) {
            int chars = paragraph.text().length();
            for (Element e = paragraph; e != null && chars >= PROSE; e = e.parent()) {
                prose.merge(e, chars, Integer::sum);
            }
        }
        Set<Element> holders = new HashSet<>();
        for (Element part : page.select("h1, [itemprop=articleBody]")) {
            for (Element e = part; e != null && holders.add(e); ) {
                e = e.parent();
            }
        }
        double tooMuch = TOO_MUCH * prose.getOrDefault(page, 0);
        for (Element element : page.select("[class], [id]")) {
            if (holders.contains(element) || element.is(PROTECTED) || !page.equals(element.ownerDocument())) {
                continue; // part of the article, or gone with one around it
            }
            String names = names(element);
            boolean sure = LISTED.surely.stream().anyMatch(names::contains);
            boolean hinted = sure || LISTED.hints.stream().anyMatch(names::contains);
            if (sure || (hinted && prose.getOrDefault(element, 0) <= tooMuch)) {
                element.remove();
            }
        }
    }

    /** Whether a short paragraph begins as furniture does. */
    static boolean opens(String text) {
        if (text.length() > LONGEST_OPENED) {
            return false;
        }
        String start = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String opening : LISTED.openings) {
            if (start.startsWith(opening)
                    && (start.length() == opening.length()
                            || !Character.isLetterOrDigit(opening.charAt(opening.length() - 1))
                            || !Character.isLetterOrDigit(start.charAt(opening.length())))) {
                return true;
            }
        }
        return false;
    }

    /** Class names and id as lower-case words, each name between hyphens: {@code -story-body- -share-bar-}. */
    private static String names(Element element) {
        String written = element.className() + " " + element.id();
        String words = written.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9\\s]+", "-");
        return "-" + words.strip().replaceAll("\\s+", "- -") + "-";
    }

    private static List<String> entries(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[1])
                .toList();
    }

    private static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        var in = Objects.requireNonNull(Clutter.class.getResourceAsStream("/parley/intake/clutter.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            lines.filter(line -> !line.startsWith("#")).forEach(line -> rows.add(line.split("\t", 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
