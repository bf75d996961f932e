package parley.desk;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.record.Reading;
import parley.record.json.ReadingJson;
import parley.show.Briefing;

/** How readings are written. */
enum Format {
    BRIEFING("txt"),
    JSON("json"),
    JSONL("jsonl");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    String extension() {
        return extension;
    }

    /** By the name of the file to be written; null where the name does not say. */
    static @Nullable Format of(String file) {
        for (Format format : values()) {
            if (file.toLowerCase(Locale.ROOT).endsWith("." + format.extension)) {
                return format;
            }
        }
        return null;
    }

    Function<Reading, String> writer(Briefing.Look look) {
        return switch (this) {
            case BRIEFING -> new Briefing(look)::of;
            case JSON -> new ReadingJson(look.explain())::pretty;
            case JSONL -> new ReadingJson(look.explain())::line;
        };
    }
}
