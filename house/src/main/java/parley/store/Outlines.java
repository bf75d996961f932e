package parley.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of what dossiers and claims are looked for by, as narrow as can be: it is searched from end to end. */
final class Outlines {
    private static final String BY_DAY = " ORDER BY o.day IS NULL, o.day%s, o.id";

    private final Session session;
    private final Database database;

    Outlines(Session session, Database database) {
        this.session = session;
        this.database = database;
    }

    void put(String kind, String id, Outline outline, long filed) {
        session.run(
                """
                INSERT INTO outline (kind, id, since, until, day, begins, ends, status, level, place, said, who, states, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                kind,
                id,
                filed,
                Row.STILL,
                outline.day(),
                outline.begins(),
                outline.ends(),
                outline.status(),
                outline.level(),
                outline.place(),
                outline.said(),
                outline.who(),
                outline.states(),
                outline.words());
    }

    void end(String kind, String id, long filed) {
        session.run("DELETE FROM outline WHERE kind = ? AND id = ? AND since = ?", kind, id, filed);
        session.run("UPDATE outline SET until = ? WHERE kind = ? AND id = ? AND until = ?", filed, kind, id, Row.STILL);
    }

    /** Ids of dossiers by day, what is open last; {@code part.latest}: the latest day first. */
    List<String> dossiers(Wanted wanted, long asOf, Part part) {
        Where where = where(wanted, asOf);
        return session.part(
                "SELECT o.id FROM outline o" + where.sql() + BY_DAY.formatted(part.order()),
                row -> row.getString(1),
                part,
                where);
    }

    /** The same of those that have a report of these actors (ids). */
    List<String> dossiers(Set<String> actors, Wanted wanted, long asOf, Part part) {
        // the pluses: the few ids are the way in, not the times
        Where where = where(
                        wanted, new Where().and("o.kind = 'dossier' AND +o.until > ? AND +o.since <= ?", asOf, asOf))
                .and("""
                        o.id IN (SELECT l.id FROM hand h JOIN leads l ON l.report = h.id AND l.kind = 'dossier'
                        AND l.since <= ? AND l.until > ? WHERE h.kind = 'MEETING' AND h.since <= ? AND h.until > ?
                        AND h.party IN (SELECT no FROM party WHERE actor""" + database.isAmong() + "))", asOf, asOf, asOf, asOf, Bodies.write(new TreeSet<>(actors)));
        return session.part(
                "SELECT o.id FROM outline o" + where.sql() + BY_DAY.formatted(part.order()),
                row -> row.getString(1),
                part,
                where);
    }

    long count(Wanted wanted, long asOf) {
        Where where = where(wanted, asOf);
        return session.number("SELECT count(*) FROM outline o" + where.sql(), where.values());
    }

    private Where where(Wanted wanted, long asOf) {
        return where(wanted, new Where().and("o.kind = 'dossier' AND o.until > ? AND o.since <= ?", asOf, asOf));
    }

    private Where where(Wanted wanted, Where where) {
        if (wanted.statuses() != null) {
            String names = Bodies.write(
                    wanted.statuses().stream().map(Enum::name).sorted().collect(Collectors.toList()));
            where.and("o.status" + database.isAmong(), names);
        }
        if (wanted.place() != null) {
            where.has("o.place", wanted.place());
        }
        if (wanted.actor() != null) {
            String state = "\n" + wanted.actor() + "\n";
            where.and(
                    "(o.who LIKE ? ESCAPE '\\' OR o.states LIKE ? ESCAPE '\\')",
                    Where.like(wanted.actor()),
                    Where.like(state));
        }
        if (wanted.level() != null) {
            where.and("o.level = ?", wanted.level().name());
        }
        String on = wanted.on();
        if (on != null) {
            where.and(
                    "(o.ends IS NULL AND substr(o.day, 1, ?) = ? OR o.ends IS NOT NULL AND o.begins <= ? AND o.ends >= ?)",
                    on.length(),
                    on,
                    on + "~",
                    on);
        }
        if (wanted.since() != null) {
            where.and("o.said >= ?", Moments.millis(wanted.since()));
        }
        if (wanted.from() != null) {
            where.and("(o.day IS NULL OR o.day >= ?)", wanted.from());
        }
        if (wanted.words() != null) {
            where.has("o.words", wanted.words());
        }
        return where;
    }

    /** Ids of claims, by when their first report was said. */
    List<String> claims(long asOf, Part part) {
        Where where = new Where().and("o.kind = 'claim' AND o.until > ? AND o.since <= ?", asOf, asOf);
        return session.part(
                "SELECT o.id FROM outline o" + where.sql() + " ORDER BY o.said" + part.order() + ", o.id"
                        + part.order(),
                row -> row.getString(1),
                part,
                where);
    }

    long claims(long asOf) {
        return session.number(
                "SELECT count(*) FROM outline WHERE kind = 'claim' AND until > ? AND since <= ?", asOf, asOf);
    }

    /** Ids of what became otherwise after one time and until another: those of the latest, and no more than so many. */
    List<String> changed(String kind, long after, long asOf, int most) {
        return session.list(
                """
                SELECT c.id FROM (SELECT id, since AS at FROM outline WHERE kind = ? AND since > ? AND since <= ?
                UNION ALL SELECT id, until AS at FROM outline WHERE kind = ? AND until > ? AND until <= ?) c
                GROUP BY c.id ORDER BY max(c.at) DESC, c.id LIMIT ?""", row -> row.getString(1), kind, after, asOf, kind, after, Math.min(asOf, Row.STILL - 1), most);
    }

    /** How often anything that a report was in has become otherwise; it only grows. */
    int versions(String report, long asOf) {
        return (int) session.number("""
                SELECT count(*) FROM leads l JOIN outline o ON o.kind = l.kind AND o.id = l.id AND o.since >= l.since
                AND o.since < l.until WHERE l.report = ? AND l.kind = 'dossier' AND o.since <= ?""", report, asOf);
    }
}
