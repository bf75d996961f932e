package parley.intake;

import org.jspecify.annotations.Nullable;
import parley.text.Published;

/** An article as its carrier gave it, before {@link Gate} has looked at it; or word that its publisher takes it back. */
record Draft(
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published,
        @Nullable String language,
        String name,
        String where,
        boolean takenBack) {
    Draft(
            String text,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable Published published,
            @Nullable String language,
            String name,
            String where) {
        this(text, title, publisher, url, published, language, name, where, false);
    }
}
