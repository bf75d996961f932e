package parley.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.text.ParleyException;
import parley.text.Problem;

/** Words that the network is shown in place of others that it misreads, from {@code read-as.tsv}; the text keeps its own. */
final class StandIns {
    private static final String FILE = "/parley/language/read-as.tsv";

    private final Map<List<String>, List<String>> shown = new HashMap<>();

    static StandIns read() {
        try (InputStream in = StandIns.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ParleyException(Problem.BUG, FILE, "is missing");
            }
            return new StandIns(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, FILE, "cannot be read", e);
        }
    }

    StandIns(String table) {
        int number = 0;
        for (String line : table.lines().toList()) {
            number++;
            if (line.startsWith("#") || line.equals("words\tshown")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            List<String> from = List.of(cells[0].split(" "));
            List<String> to = List.of(cells[cells.length - 1].split(" "));
            if (cells.length != 2 || from.size() != to.size() || shown.put(from, to) != null) {
                throw new ParleyException(Problem.RULES, FILE + ":" + number, "wanted once: words, as many others");
            }
        }
    }

    /** The forms as the network is to see them; capitals as they were. */
    List<String> of(List<String> forms) {
        List<String> out = new ArrayList<>(forms);
        for (int at = 0; at < forms.size(); at++) {
            for (Map.Entry<List<String>, List<String>> each : shown.entrySet()) {
                if (begins(forms, at, each.getKey())) {
                    for (int i = 0; i < each.getValue().size(); i++) {
                        out.set(at + i, likened(each.getValue().get(i), forms.get(at + i)));
                    }
                }
            }
        }
        return out;
    }

    private static boolean begins(List<String> forms, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean same = at + i < forms.size()
                    && forms.get(at + i).toLowerCase(Locale.ROOT).equals(words.get(i))
                    && Character.isUpperCase(forms.get(at).charAt(0));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String likened(String word, String to) {
        boolean title = Character.isUpperCase(to.charAt(0));
        return title ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
}
