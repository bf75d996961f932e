package parley.desk.web;

import io.javalin.http.Context;
import java.util.Locale;

/** What a request and its answer say. */
final class Says {
    private Says() {}

    static boolean api(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
