package parley.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * Who may use the archive from elsewhere. A token is {@code parley_ID_SECRET}; kept is a digest of it, without salt, since nobody
 * guesses 256 random bits.
 */
public final class Tokens {
    private static final Pattern SHAPE = Pattern.compile("parley_([0-9a-f]{12})_[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,63}");

    private final Session session;

    Tokens(Session session) {
        this.session = session;
    }

    /** Gives the token, which nobody can see again. A name is given once, also after it was revoked. */
    public String make(String name, Role role, @Nullable Instant expires, Instant now) {
        if (!NAME.matcher(name).matches()) {
            throw new ParleyException(Problem.INPUT, name, "no name for a token: letters and digits, 64 at most");
        }
        String id = Randomly.hex(6);
        String token = "parley_" + id + "_" + Randomly.hex(32);
        session.writing(() -> {
            if (session.number("SELECT count(*) FROM token WHERE name = ?", name) > 0) {
                throw new ParleyException(Problem.INPUT, name, "there is or was a token of this name; take another");
            }
            return session.run(
                    "INSERT INTO token (id, name, role, digest, made, expires) VALUES (?, ?, ?, ?, ?, ?)",
                    id,
                    name,
                    role.name(),
                    Digests.sha256(token),
                    now.toEpochMilli(),
                    expires == null ? null : expires.toEpochMilli());
        });
        return token;
    }

    /** By name. */
    public List<Token> all() {
        return session.list("SELECT * FROM token ORDER BY name", Tokens::of);
    }

    /** Whose this is; nobody where it is forged. It may have expired. */
    public @Nullable Token of(String token) {
        Matcher shape = SHAPE.matcher(token);
        if (!shape.matches()) {
            return null;
        }
        String digest = session.first("SELECT digest FROM token WHERE id = ?", row -> row.getString(1), shape.group(1));
        boolean same = MessageDigest.isEqual(bytes(Digests.sha256(token)), bytes(digest == null ? "" : digest));
        return same ? byId(shape.group(1)) : null;
    }

    public @Nullable Token byId(String id) {
        return session.first("SELECT * FROM token WHERE id = ?", Tokens::of, id);
    }

    public void revoke(String name, Instant now) {
        int revoked = session.writing(() -> session.run(
                "UPDATE token SET revoked = ? WHERE name = ? AND revoked IS NULL", now.toEpochMilli(), name));
        if (revoked == 0) {
            throw new ParleyException(Problem.INPUT, name, "no token of this name holds");
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    private static Token of(ResultSet row) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Instant.ofEpochMilli(row.getLong("made")),
                moment(row, "expires"),
                moment(row, "revoked"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
