package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Alerts on their way. What is in here is sent until it has arrived, however often the desk ends and begins anew. */
public final class Outbox {
    private final Session session;

    Outbox(Session session) {
        this.session = session;
    }

    void put(Watch watch, Alert alert, Instant now) {
        session.run(
                "INSERT INTO alert (no, id, watch, filed, body) SELECT coalesce(max(no), 0) + 1, ?, ?, ?, ? FROM alert",
                alert.id(),
                watch.id(),
                alert.filed().toEpochMilli(),
                Bodies.write(alert.told()));
        List<Delivery.Way> ways = new ArrayList<>();
        if (watch.hook() != null) {
            ways.add(Delivery.Way.HOOK);
        }
        if (watch.mail() != null) {
            ways.add(Delivery.Way.MAIL);
        }
        for (Delivery.Way way : ways) {
            session.run(
                    "INSERT INTO delivery (alert, way, tries, due) SELECT no, ?, 0, ? FROM alert WHERE id = ?",
                    way.name(),
                    now.toEpochMilli(),
                    alert.id());
        }
    }

    /** What is to be tried now, the longest due first. */
    public List<Delivery> due(Instant now, int most) {
        return session.list(
                "SELECT d.alert, d.way, d.tries, a.watch, a.id, a.filed, a.body FROM delivery d "
                        + "JOIN alert a ON a.no = d.alert WHERE d.done IS NULL AND d.due <= ? "
                        + "ORDER BY d.due, d.alert LIMIT ?",
                row -> new Delivery(
                        row.getLong("alert"),
                        Delivery.Way.valueOf(row.getString("way")),
                        row.getInt("tries"),
                        alert(row),
                        watch(row.getString("watch"))),
                now.toEpochMilli(),
                most);
    }

    private Watch watch(String id) throws SQLException {
        Watch watch = session.first("SELECT * FROM watch WHERE id = ?", Watches::of, id);
        if (watch == null) {
            throw new SQLException("an alert of no question: " + id);
        }
        return watch;
    }

    /** It has arrived, or nobody will ever take it. */
    public void done(Delivery delivery, String said, Instant now) {
        session.writing(() -> session.run(
                "UPDATE delivery SET done = ?, tries = tries + 1, said = ? WHERE alert = ? AND way = ?",
                now.toEpochMilli(),
                said,
                delivery.no(),
                delivery.way().name()));
    }

    public void failed(Delivery delivery, String said, Instant due) {
        session.writing(() -> session.run(
                "UPDATE delivery SET due = ?, tries = tries + 1, said = ? WHERE alert = ? AND way = ?",
                due.toEpochMilli(),
                said,
                delivery.no(),
                delivery.way().name()));
    }

    static Alert alert(ResultSet row) throws SQLException {
        return new Alert(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("filed")),
                Bodies.read(row.getString("body"), Alert.Told.class));
    }
}
