package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.store.Role;
import parley.store.Token;

/** Lets in who may come in: every request goes through here first, for whatever page or part of the API. */
final class Door {
    static final String COOKIE = "parley";

    private final Listening listening;
    private final Set<String> hosts;
    private final OpenArchives archives;
    private final Shield shield;
    private final Sessions sessions;
    private final Supplier<Instant> clock;
    private final Rates tries = new Rates(10, Duration.ofSeconds(6));
    private final Rates questions = new Rates(500, Duration.ofMillis(10));
    private final Rates changes = new Rates(60, Duration.ofMillis(200));

    Door(Listening listening, OpenArchives archives, Shield shield, Sessions sessions, Supplier<Instant> clock) {
        this.listening = listening;
        this.hosts = listening.hosts();
        this.archives = archives;
        this.shield = shield;
        this.sessions = sessions;
        this.clock = clock;
    }

    void guard(RoutesConfig routes) {
        routes.before(this::look);
        routes.beforeMatched(this::admit);
    }

    private void look(Context ctx) {
        Shield.headers(ctx, listening.guarded());
        if (!hosts.contains(name(ctx.host()))) {
            throw new ForbiddenResponse("asked for under a name that is not this desk's");
        }
        if (listening.proxy() != null) {
            proxied(ctx, listening.proxy());
        }
        Bodies.check(ctx);
    }

    private static void proxied(Context ctx, String proxy) {
        if (!ctx.req().getRemoteAddr().equals(proxy)) {
            throw new ForbiddenResponse("not by way of the proxy");
        }
        if (!"https".equals(ctx.header("X-Forwarded-Proto"))) {
            throw new ForbiddenResponse("others could listen in; ask with https");
        }
    }

    private void admit(Context ctx) {
        Instant now = clock.get();
        Visitor visitor = visitor(ctx, now);
        if (visitor != null) {
            visitor.enter(ctx);
        }
        Role wanted = Access.of(ctx);
        if (wanted != null) {
            if (visitor == null) {
                turnAway(ctx);
                return;
            }
            if (!visitor.role().may(wanted)) {
                throw new ForbiddenResponse("for this one must be " + Says.small(wanted));
            }
            limit(ctx, visitor, now);
        }
        if (Access.changes(ctx)) {
            if (Says.api(ctx)) {
                shield.checkApi(ctx);
            } else {
                shield.check(ctx);
            }
        }
    }

    private void limit(Context ctx, Visitor visitor, Instant now) {
        Rates rates = Access.changes(ctx) ? changes : questions;
        if (listening.guarded() && !rates.take(visitor.name(), now)) {
            throw tooMany(ctx);
        }
    }

    private static HttpResponseException tooMany(Context ctx) {
        ctx.header("Retry-After", "10");
        return new HttpResponseException(HttpStatus.TOO_MANY_REQUESTS.getCode(), "too often; wait a little");
    }

    /** A browser is shown the way in. */
    private static void turnAway(Context ctx) {
        String accept = ctx.header("Accept");
        if (accept == null || !accept.contains("text/html") || Access.changes(ctx)) {
            ctx.header("WWW-Authenticate", "Bearer realm=\"parley\", Basic realm=\"parley\"");
            throw new UnauthorizedResponse("a token is wanted");
        }
        String query = ctx.queryString();
        String then = ctx.path() + (query == null ? "" : "?" + query);
        ctx.redirect("/sign-in?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        ctx.skipRemainingHandlers();
    }

    private @Nullable Visitor visitor(Context ctx, Instant now) {
        String header = ctx.header("Authorization");
        if (header != null) {
            Token token = token(ctx, secret(header), now);
            return new Visitor(token.name(), token.role(), null);
        }
        String session = ctx.cookie(COOKIE);
        String id = session == null ? null : sessions.token(session, now);
        Token token =
                id == null ? null : archives.with(archive -> archive.tokens().byId(id));
        if (token != null && token.holds(now)) {
            return new Visitor(token.name(), token.role(), session);
        }
        return listening.guarded() ? null : new Visitor(listening.owner(), Role.ADMIN, null);
    }

    /** The token that somebody shows. Who shows wrong ones too often is not listened to for a while. */
    Token token(Context ctx, String shown, Instant now) {
        String from = from(ctx);
        if (tries.spent(from, now)) {
            throw tooMany(ctx);
        }
        Token token = archives.with(archive -> archive.tokens().of(shown));
        if (token == null || !token.holds(now)) {
            tries.take(from, now);
            ctx.header("WWW-Authenticate", "Bearer realm=\"parley\", error=\"invalid_token\"");
            throw new UnauthorizedResponse(
                    token == null ? "no such token" : token.revoked() != null ? "token revoked" : "token expired");
        }
        return token;
    }

    /** The token of {@code Bearer TOKEN}, or of {@code Basic}, where it stands for the password: feed readers know no other. */
    private static String secret(String header) {
        String[] parts = header.strip().split("\\s+", 2);
        if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer")) {
            return parts[1];
        }
        if (parts.length == 2 && parts[0].equalsIgnoreCase("Basic")) {
            try {
                String pair = new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8);
                return pair.substring(pair.indexOf(':') + 1);
            } catch (IllegalArgumentException e) {
                return "";
            }
        }
        return "";
    }

    private String from(Context ctx) {
        String chain = listening.proxy() == null ? null : ctx.header("X-Forwarded-For");
        return chain == null
                ? ctx.req().getRemoteAddr()
                : chain.substring(chain.lastIndexOf(',') + 1).strip();
    }

    /** Without the port. */
    private static String name(@Nullable String host) {
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }
}
