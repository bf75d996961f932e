package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Saved questions, and the alerts that were made of them. */
public final class Watches {
    private static final int MOST_MISSED = 200;

    private final Session session;
    private final Outbox outbox;

    Watches(Session session) {
        this.session = session;
        this.outbox = new Outbox(session);
    }

    /** Its alerts begin with what is filed after {@code seen}. */
    public Watch save(
            String owner,
            String name,
            Map<String, String> criteria,
            @Nullable String hook,
            @Nullable String mail,
            Instant seen,
            Instant now) {
        Watch watch = new Watch(
                "q" + Randomly.hex(8),
                owner,
                name,
                criteria,
                hook,
                hook == null ? null : Randomly.hex(32),
                mail,
                now,
                seen);
        session.writing(() -> session.run(
                "INSERT INTO watch (id, owner, name, criteria, hook, secret, mail, made, seen) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                watch.id(),
                owner,
                name,
                Bodies.write(new TreeMap<>(criteria)),
                hook,
                watch.secret(),
                mail,
                now.toEpochMilli(),
                seen.toEpochMilli()));
        return watch;
    }

    /** By name. */
    public List<Watch> all() {
        return session.list("SELECT * FROM watch ORDER BY name, id", Watches::of);
    }

    public @Nullable Watch byId(String id) {
        return session.first("SELECT * FROM watch WHERE id = ?", Watches::of, id);
    }

    /** From now on its alerts are posted there, or, where {@code hook} is null, nowhere. A new address has a new key. */
    public Watch send(Watch watch, @Nullable String hook) {
        String secret = hook == null ? null : Randomly.hex(32);
        session.writing(() -> {
            if (hook == null) {
                session.run(
                        "DELETE FROM delivery WHERE way = ? AND done IS NULL AND alert IN "
                                + "(SELECT no FROM alert WHERE watch = ?)",
                        Delivery.Way.HOOK.name(),
                        watch.id());
            }
            return session.run("UPDATE watch SET hook = ?, secret = ? WHERE id = ?", hook, secret, watch.id());
        });
        return new Watch(
                watch.id(),
                watch.owner(),
                watch.name(),
                watch.criteria(),
                hook,
                secret,
                watch.mail(),
                watch.made(),
                watch.seen());
    }

    /** With its alerts, and what was still to be sent. */
    public void forget(String id) {
        session.writing(() -> {
            session.run("DELETE FROM delivery WHERE alert IN (SELECT no FROM alert WHERE watch = ?)", id);
            session.run("DELETE FROM alert WHERE watch = ?", id);
            return session.run("DELETE FROM watch WHERE id = ?", id);
        });
    }

    /** The latest first. */
    public List<Alert> alerts(String watch, int most) {
        return session.list("SELECT * FROM alert WHERE watch = ? ORDER BY no DESC LIMIT ?", Outbox::alert, watch, most);
    }

    /** Those for which something was filed since they were looked at. */
    public List<Watch> behind(Instant lastFiled) {
        return session.list("SELECT * FROM watch WHERE seen < ? ORDER BY id", Watches::of, lastFiled.toEpochMilli());
    }

    /** Filing times after one, the first ones. */
    public List<Instant> filedAfter(Instant time) {
        return session.list(
                "SELECT DISTINCT filed FROM ledger WHERE seq > coalesce("
                        + "(SELECT seq FROM ledger WHERE filed <= ? ORDER BY seq DESC LIMIT 1), 0) ORDER BY filed LIMIT ?",
                row -> Instant.ofEpochMilli(row.getLong(1)),
                time.toEpochMilli(),
                MOST_MISSED);
    }

    /** Keeps alerts and puts them into the outbox, unless somebody else was faster; durable when this returns. */
    public void keep(Watch watch, List<Alert> alerts, Instant seen, Instant now) {
        session.writing(() -> {
            int moved = session.run(
                    "UPDATE watch SET seen = ? WHERE id = ? AND seen = ?",
                    seen.toEpochMilli(),
                    watch.id(),
                    watch.seen().toEpochMilli());
            if (moved == 1) {
                alerts.forEach(alert -> outbox.put(watch, alert, now));
            }
            return moved;
        });
    }

    static Watch of(ResultSet row) throws SQLException {
        Map<String, String> criteria = new TreeMap<>();
        Bodies.read(row.getString("criteria"), Map.class)
                .forEach((key, value) -> criteria.put(String.valueOf(key), String.valueOf(value)));
        return new Watch(
                row.getString("id"),
                row.getString("owner"),
                row.getString("name"),
                criteria,
                row.getString("hook"),
                row.getString("secret"),
                row.getString("mail"),
                Instant.ofEpochMilli(row.getLong("made")),
                Instant.ofEpochMilli(row.getLong("seen")));
    }
}
