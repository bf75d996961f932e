package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was ever filed, in order. Lines are added and read, nothing else. */
final class Ledger {
    private final Session session;

    Ledger(Session session) {
        this.session = session;
    }

    /** The time of the next batch: now, but always later than any before. */
    long time(long now) {
        return Math.max(now, lastFiled() + 1);
    }

    /** 0 where nothing is filed. */
    long lastFiled() {
        return session.number("SELECT coalesce(max(filed), 0) FROM ledger WHERE seq = ?", last());
    }

    long last() {
        return session.number("SELECT coalesce(max(seq), 0) FROM ledger");
    }

    LedgerLine append(long filed, LedgerLine.Kind kind, String subject, String body) {
        LedgerLine line = new LedgerLine(last() + 1, filed, kind, subject, body);
        session.run(
                "INSERT INTO ledger (seq, filed, kind, subject, body) VALUES (?, ?, ?, ?, ?)",
                line.seq(),
                filed,
                kind.name(),
                subject,
                body);
        return line;
    }

    @Nullable
    LedgerLine line(long seq) {
        return session.first("SELECT * FROM ledger WHERE seq = ?", Ledger::of, seq);
    }

    /** The line after this one. */
    @Nullable
    LedgerLine after(long seq) {
        return session.first("SELECT * FROM ledger WHERE seq > ? ORDER BY seq LIMIT 1", Ledger::of, seq);
    }

    List<LedgerLine> deedsAfter(long seq) {
        return session.list("SELECT * FROM ledger WHERE kind = 'DEED' AND seq > ? ORDER BY seq", Ledger::of, seq);
    }

    private static LedgerLine of(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getLong("seq"),
                row.getLong("filed"),
                LedgerLine.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("body"));
    }
}
