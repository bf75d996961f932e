package parley.desk.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/** What a request and its answer say. */
final class Says {
    private static final Set<String> DOCUMENTS = Set.of("/coming.ics", "/events", "/openapi.yaml");

    private Says() {}

    /** Whether a program asks, and not a person. */
    static boolean api(Context ctx) {
        return ctx.path().startsWith("/api/") || DOCUMENTS.contains(ctx.path());
    }

    static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
