package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.time.Instant;
import java.util.function.Supplier;
import parley.store.Token;

/** A token shown once on a page, and a cookie from then on. */
final class SignIn {
    private final Door door;
    private final Shield shield;
    private final Sessions sessions;
    private final boolean secure;
    private final Supplier<Instant> clock;

    SignIn(Door door, Shield shield, Sessions sessions, boolean secure, Supplier<Instant> clock) {
        this.door = door;
        this.shield = shield;
        this.sessions = sessions;
        this.secure = secure;
        this.clock = clock;
    }

    void serve(RoutesConfig routes) {
        routes.get("/sign-in", ctx -> show(ctx, ""), Access.OPEN);
        routes.post("/sign-in", this::signIn, Access.OPEN);
        routes.post("/sign-out", this::signOut, Access.READER);
    }

    private void show(Context ctx, String message) {
        Templates.render(
                ctx,
                "signin",
                new Frame("Sign in", "", null),
                "word",
                shield.word(ctx),
                "then",
                then(ctx),
                "message",
                message);
    }

    private void signIn(Context ctx) {
        String shown = ctx.formParam("token");
        Instant now = clock.get();
        try {
            Token token = door.token(ctx, shown == null ? "" : shown.strip(), now);
            ctx.cookie(cookie(sessions.begin(token.id(), now), (int) Sessions.LONGEST.toSeconds()));
            ctx.redirect(then(ctx), HttpStatus.SEE_OTHER);
        } catch (UnauthorizedResponse e) {
            ctx.status(HttpStatus.UNAUTHORIZED);
            show(ctx, String.valueOf(e.getMessage()));
        }
    }

    private void signOut(Context ctx) {
        String session = Visitor.of(ctx).session();
        if (session != null) {
            sessions.end(session);
        }
        ctx.cookie(cookie("", 0));
        ctx.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private Cookie cookie(String value, int seconds) {
        return new Cookie(Door.COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }

    /** A page of ours, wherever the address says to go. */
    private static String then(Context ctx) {
        String wanted = ctx.formParam("then");
        if (wanted == null) {
            wanted = ctx.queryParam("then");
        }
        boolean ours = wanted != null && wanted.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*");
        return wanted != null && ours ? wanted : "/";
    }
}
