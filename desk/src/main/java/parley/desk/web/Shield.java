package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * What keeps other sites out: only this machine's own names are answered to, nothing on a page runs or loads from elsewhere, and
 * a change wants the word that only our own forms carry.
 */
final class Shield {
    private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final String word = HexFormat.of().formatHex(random());

    private static byte[] random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Goes into every form. */
    String word() {
        return word;
    }

    void guard(RoutesConfig routes) {
        routes.before(ctx -> {
            headers(ctx);
            if (!OURSELVES.contains(name(ctx.host()))) {
                throw new ForbiddenResponse("asked for under a name that is not this machine's");
            }
        });
    }

    /** Refuses a form that is not ours. */
    void check(Context ctx) {
        String given = ctx.formParam("word");
        boolean ours = given != null
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
        if (!ours) {
            throw new ForbiddenResponse("this form is old or not ours; load the page again");
        }
    }

    private static void headers(Context ctx) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
    }

    /** Without the port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }
}
