package parley.intake;

import org.jspecify.annotations.Nullable;
import parley.text.Published;

/** An article as its carrier gave it, before {@link Gate} has looked at it. */
record Draft(
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published,
        @Nullable String language,
        String name,
        String where) {}
