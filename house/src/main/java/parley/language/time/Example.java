package parley.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sentence with the span in [brackets], when it was published, and the value that the rule gives it. */
record Example(String marked, Optional<LocalDate> published, String value) {
    String text() {
        return marked.replace("[", "").replace("]", "");
    }

    int start() {
        return marked.indexOf('[');
    }

    int end() {
        return marked.indexOf(']') - 1;
    }

    boolean isMarked() {
        return start() >= 0
                && end() > start()
                && List.of(marked.split("[\\[\\]]", -1)).size() == 3;
    }
}
