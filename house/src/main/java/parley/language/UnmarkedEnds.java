package parley.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.text.CharSpan;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * Finds where a sentence ends without a mark, as headings, greetings and signatures do that lost their line breaks. Told from the
 * words and shapes around each gap, by weights learned from corpora (training/reader/ends.py).
 */
final class UnmarkedEnds {
    private static final String FILE = "/parley/language/unmarked-ends.tsv";
    private static final String BIAS = "bias";

    /** In hundredths, above even odds: cutting a sentence in two does more harm than leaving two together. */
    private static final int SURE = 50;

    /** No heading or signature is longer; what follows in a long sentence is not looked at. */
    private static final int FURTHEST = 60;

    private final Map<String, Integer> weights = new HashMap<>();

    static UnmarkedEnds read() {
        try (InputStream in = UnmarkedEnds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, FILE, "is missing");
            }
            return new UnmarkedEnds(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, FILE, "cannot be read", e);
        }
    }

    private UnmarkedEnds(String table) {
        table.lines().filter(line -> !line.startsWith("# ")).forEach(line -> {
            int tab = line.lastIndexOf('\t');
            weights.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        });
    }

    /** Index after the last token of the sentence that begins at {@code from} and ends before {@code to} at the latest. */
    int next(Gaps gaps, List<CharSpan> tokens, int from, int to) {
        for (int at = from; at + 1 < Math.min(to, from + FURTHEST); at++) {
            boolean spaced = tokens.get(at).end() < tokens.get(at + 1).start();
            if (spaced && !gaps.goesOn(at) && ends(gaps.features(from, at, to))) {
                return at + 1;
            }
        }
        return to;
    }

    private boolean ends(List<String> features) {
        int sum = weights.getOrDefault(BIAS, 0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0);
        }
        return sum > SURE;
    }
}
