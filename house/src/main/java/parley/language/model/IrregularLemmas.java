package parley.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** Lemmas of irregular forms, from {@code irregular-lemmas.tsv}. */
final class IrregularLemmas {
    private static final String FILE = "/parley/language/irregular-lemmas.tsv";

    private record Key(String xpos, String form) {}

    private final Map<Key, String> lemmas = new HashMap<>();

    static IrregularLemmas read() {
        try (InputStream in = IrregularLemmas.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, FILE, "is missing");
            }
            return new IrregularLemmas(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, FILE, "cannot be read", e);
        }
    }

    IrregularLemmas(String table) {
        int number = 0;
        for (String line : table.lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")) {
                continue;
            }
            if (cells.length != 3 || lemmas.put(new Key(cells[0], cells[1]), cells[2]) != null) {
                throw new ParleyException(Problem.RULES, FILE + ":" + number, "wanted once: xpos, form, lemma");
            }
        }
    }

    /** The lemma of a form with this Penn part of speech; null where it is not irregular. */
    @Nullable
    String lemma(String form, String xpos) {
        return lemmas.get(new Key(xpos, form.toLowerCase(Locale.ROOT)));
    }
}
