package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Who changed what through the desk. It only grows. */
public final class Audit {
    /** {@code what} was done: {@code file}, {@code correct}, {@code token new}; {@code subject}: to what. */
    public record Line(long no, Instant at, String actor, String what, String subject) {}

    private final Session session;

    Audit(Session session) {
        this.session = session;
    }

    /** Makes a change and notes it, both or neither. */
    public <T> T noting(String actor, String what, Instant now, Supplier<T> change, Function<T, String> subject) {
        return session.writing(() -> {
            T changed = change.get();
            session.run(
                    "INSERT INTO audit (no, at, actor, what, subject) "
                            + "SELECT coalesce(max(no), 0) + 1, ?, ?, ?, ? FROM audit",
                    now.toEpochMilli(),
                    actor,
                    what,
                    subject.apply(changed));
            return changed;
        });
    }

    /** The latest first. */
    public List<Line> latest(int most) {
        return session.list("SELECT * FROM audit ORDER BY no DESC LIMIT ?", Audit::of, most);
    }

    private static Line of(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("no"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("actor"),
                row.getString("what"),
                row.getString("subject"));
    }
}
