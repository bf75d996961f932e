package parley.intake;

import java.util.Locale;

/** What a file's name says about what is in it. */
enum Carrier {
    TEXT(". .txt .text .md "),
    PAGE(".html .htm .xhtml "),
    LINES(".jsonl .ndjson "),
    DOCUMENT(".json "),
    NEWS(".newsml "),
    UNKNOWN("");

    /** Each between a full stop and a space. */
    private final String endings;

    Carrier(String endings) {
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
            if (carrier.endings.contains("." + ending + " ")) {
                return carrier;
            }
        }
        return UNKNOWN;
    }
}
