package parley.desk;

import org.jspecify.annotations.Nullable;
import parley.text.Published;

/** What the caller says of everything handed in. */
record Given(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published) {}
