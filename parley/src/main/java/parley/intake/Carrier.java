package parley.intake;

import java.util.Locale;
import java.util.Set;

/** What a file's name says about what is in it. */
enum Carrier {
    TEXT(Set.of("", "txt", "text", "md")),
    PAGE(Set.of("html", "htm", "xhtml")),
    LINES(Set.of("jsonl", "ndjson")),
    DOCUMENT(Set.of("json")),
    UNKNOWN(Set.of());

    private final Set<String> endings;

    Carrier(Set<String> endings) {
        this.endings = endings;
    }

    static Carrier of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.length() == name.length() || !ending.matches("[a-z][a-z0-9]{0,7}")) {
            ending = ""; // "Talks of 23.4" and "e. Smith" have a full stop, not an ending
        }
        for (Carrier carrier : values()) {
            if (carrier.endings.contains(ending)) {
                return carrier;
            }
        }
        return UNKNOWN;
    }
}
