package parley.intake;

import org.jspecify.annotations.Nullable;
import parley.text.Published;

/** What the caller says of everything handed in. It goes before what carriers say; a language said here is not checked. */
public record Given(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published,
        @Nullable String language) {
    public static final Given NOTHING = new Given(null, null, null, null, null);
}
