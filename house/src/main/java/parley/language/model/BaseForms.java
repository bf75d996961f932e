package parley.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs in their base form, from {@code words.txt} (our own) and {@code verbs-ud.txt} (from the treebanks). */
final class BaseForms {
    private final Set<String> verbs = new HashSet<>();

    private BaseForms() {}

    static BaseForms read() {
        BaseForms forms = new BaseForms();
        for (String file : List.of("words.txt", "verbs-ud.txt")) {
            try (InputStream in = BaseForms.class.getResourceAsStream("/parley/language/" + file)) {
                new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .forEach(forms.verbs::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return forms;
    }

    boolean contains(String verb) {
        return verbs.contains(verb);
    }

    /** The verb of which a form is a regular inflection; null where none is known. "stopped" is of "stop", "denies" of "deny". */
    @Nullable
    String of(String form) {
        for (String candidate : candidates(form)) {
            if (verbs.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static List<String> candidates(String form) {
        List<String> found = new ArrayList<>();
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (form.endsWith(ending) && form.length() > ending.length() + 1) {
                String stem = form.substring(0, form.length() - ending.length());
                if (stem.endsWith("i") && !ending.equals("ing")) {
                    found.add(stem.substring(0, stem.length() - 1) + "y");
                }
                found.add(stem + "e");
                found.add(stem);
                int last = stem.length() - 1;
                if (last > 0 && stem.charAt(last) == stem.charAt(last - 1)) {
                    found.add(stem.substring(0, last));
                }
            }
        }
        return found;
    }
}
