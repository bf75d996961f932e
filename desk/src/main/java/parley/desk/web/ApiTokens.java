package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.record.json.Layout;
import parley.record.json.Pen;
import parley.store.Role;
import parley.store.Token;

/** Who may use the desk, and who changed what: for those who hand out tokens. */
final class ApiTokens {
    private static final int LINES = 1000;

    private final OpenArchives archives;
    private final Supplier<Instant> clock;

    ApiTokens(OpenArchives archives, Supplier<Instant> clock) {
        this.archives = archives;
        this.clock = clock;
    }

    void serve(ApiRoutes routes) {
        routes.get("tokens", Set.of(), this::list, Access.ADMIN);
        routes.post("tokens", Set.of(), this::make, Access.ADMIN);
        routes.delete("tokens/{name}", this::revoke, Access.ADMIN);
        routes.get("audit", Set.of(), this::audit, Access.ADMIN);
    }

    private void list(Context ctx) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-tokens/1");
            pen.list(
                    "tokens",
                    () -> archives.with(archive -> archive.tokens().all())
                            .forEach(token -> pen.object(() -> token(pen, token))));
        });
        Answer.send(ctx, Answer.JSON, pen.finish());
    }

    private static void token(Pen pen, Token token) {
        pen.text("name", token.name());
        pen.word("role", token.role());
        pen.text("made", token.made().toString());
        pen.text("expires", token.expires() == null ? null : token.expires().toString());
        pen.text("revoked", token.revoked() == null ? null : token.revoked().toString());
    }

    private void make(Context ctx) {
        Sent sent = Sent.in(ctx);
        String name = sent.text("name");
        Role role = role(sent.text("role"));
        Instant expires = moment(sent.textIfAny("expires"));
        sent.done();
        Instant now = clock.get();
        String token = archives.with(archive -> archive.audit()
                .noting(
                        Visitor.of(ctx).name(),
                        "token new",
                        now,
                        () -> archive.tokens().make(name, role, expires, now),
                        made -> name + " " + role));
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-token/1");
            pen.text("name", name);
            pen.word("role", role);
            pen.text("token", token);
        });
        ctx.status(HttpStatus.CREATED).contentType(Answer.JSON).result(pen.finish());
    }

    private static Role role(String given) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(given)) {
                return role;
            }
        }
        throw new BadRequestResponse("role: reader, editor or admin is wanted, not " + given);
    }

    private static @Nullable Instant moment(@Nullable String given) {
        try {
            return given == null ? null : OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw new BadRequestResponse("expires: no time: " + given);
        }
    }

    private void revoke(Context ctx) {
        String name = ctx.pathParam("name");
        Instant now = clock.get();
        archives.with(archive -> archive.audit()
                .noting(
                        Visitor.of(ctx).name(),
                        "token revoke",
                        now,
                        () -> {
                            archive.tokens().revoke(name, now);
                            return name;
                        },
                        revoked -> revoked));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void audit(Context ctx) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", "parley-audit/1");
            pen.list(
                    "lines",
                    () -> archives.with(archive -> archive.audit().latest(LINES))
                            .forEach(line -> pen.object(() -> {
                                pen.number("no", Math.toIntExact(line.no()));
                                pen.text("at", line.at().toString());
                                pen.text("actor", line.actor());
                                pen.text("what", line.what());
                                pen.text("subject", line.subject());
                            })));
        });
        Answer.send(ctx, Answer.JSON, pen.finish());
    }
}
