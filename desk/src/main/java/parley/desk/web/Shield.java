package parley.desk.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What keeps other sites out: nothing on a page runs or loads from elsewhere, and a change wants a word that only our pages know. */
final class Shield {
    static final String HEADER = "X-Parley-Word";
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    Shield() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, HMAC);
    }

    /** Goes into every form, and into the header {@value HEADER} of a page's own requests; of one session and no other. */
    String word(Context ctx) {
        Visitor visitor = Visitor.in(ctx);
        String session = visitor == null || visitor.session() == null ? "" : visitor.session();
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(session.getBytes(StandardCharsets.US_ASCII)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /** Refuses a form that is not ours. */
    void check(Context ctx) {
        String header = ctx.header(HEADER);
        if (!same(header == null ? ctx.formParam("word") : header, word(ctx))) {
            throw new ForbiddenResponse("this form is old or not ours; load the page again");
        }
    }

    /**
     * Refuses a change that a browser makes for another site. Who sends a token with the request itself need not be asked, since no
     * browser does that by itself.
     */
    void checkApi(Context ctx) {
        if (ctx.header("Authorization") != null) {
            return;
        }
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none")
                || origin != null && !origin.equals("http://" + ctx.host()) && !origin.equals("https://" + ctx.host());
        if (elsewhere) {
            throw new ForbiddenResponse("asked for by another site");
        }
        Visitor visitor = Visitor.in(ctx);
        if (visitor != null && visitor.session() != null && !same(ctx.header(HEADER), word(ctx))) {
            throw new ForbiddenResponse("a signed-in page sends its word in " + HEADER);
        }
    }

    private static boolean same(@Nullable String given, String wanted) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }

    static void headers(Context ctx, boolean guarded) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
        if (guarded) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
