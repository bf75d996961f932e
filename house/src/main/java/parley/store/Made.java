package parley.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Report;

/** The table of what merging made, every version of it. One such object for dossiers, one for claims. */
final class Made<T> {
    private final Session session;
    private final String kind;
    private final Class<T> type;
    private final Function<T, String> id;
    private final Function<T, List<Report>> reports;
    private final Function<T, @Nullable String> day;

    private Made(
            Session session,
            String kind,
            Class<T> type,
            Function<T, String> id,
            Function<T, List<Report>> reports,
            Function<T, @Nullable String> day) {
        this.session = session;
        this.kind = kind;
        this.type = type;
        this.id = id;
        this.reports = reports;
        this.day = day;
    }

    static Made<Dossier> dossiers(Session session) {
        return new Made<>(session, "dossier", Dossier.class, Dossier::id, Dossier::reports, Dossier::when);
    }

    static Made<Claim> claims(Session session) {
        return new Made<>(session, "claim", Claim.class, Claim::id, Claim::reports, claim -> null);
    }

    List<T> all(long asOf) {
        return session.list(
                "SELECT body FROM made WHERE kind = ? AND until > ? AND since <= ?",
                row -> Bodies.read(row.getString(1), type),
                kind,
                asOf,
                asOf);
    }

    /** Those whose day is this one or later, or open. */
    List<T> from(String wanted, long asOf) {
        return session.list(
                "SELECT body FROM made WHERE kind = ? AND until > ? AND since <= ? AND (day IS NULL OR day >= ?)",
                row -> Bodies.read(row.getString(1), type),
                kind,
                asOf,
                asOf,
                wanted);
    }

    @Nullable
    T one(String wanted, long asOf) {
        return session.first(
                "SELECT body FROM made WHERE kind = ? AND id = ? AND since <= ? AND until > ?",
                row -> Bodies.read(row.getString(1), type),
                kind,
                wanted,
                asOf,
                asOf);
    }

    /** The one that has a report, also where the report was in others before. */
    @Nullable
    T holding(String report, long asOf) {
        for (String led : ledFrom(report)) {
            T one = one(led, asOf);
            if (one != null && reportIds(one).contains(report)) {
                return one;
            }
        }
        return null;
    }

    private List<String> ledFrom(String report) {
        return session.list(
                "SELECT id FROM leads WHERE report = ? AND kind = ? ORDER BY id",
                row -> row.getString(1),
                report,
                kind);
    }

    Set<String> reportIds(T one) {
        return reports.apply(one).stream().map(Report::id).collect(Collectors.toSet());
    }

    /** How many versions of each there have been, by id. */
    Map<String, Integer> versions(long asOf) {
        Map<String, Integer> versions = new HashMap<>();
        session.list(
                "SELECT id, count(*) FROM made WHERE kind = ? AND since <= ? GROUP BY id",
                row -> versions.put(row.getString(1), row.getInt(2)),
                kind,
                asOf);
        return versions;
    }

    /** Ids of all that became otherwise after one time and until another. */
    List<String> changed(long after, long asOf) {
        return session.list("""
                SELECT id FROM made WHERE kind = ? AND since > ? AND since <= ?
                UNION SELECT id FROM made WHERE kind = ? AND until > ? AND until <= ? ORDER BY 1""", row -> row.getString(1), kind, after, asOf, kind, after, asOf);
    }

    /** Ids that begin so. */
    List<String> beginning(String prefix, int most) {
        return session.list(
                "SELECT DISTINCT id FROM made WHERE kind = ? AND id >= ? AND id < ? ORDER BY id LIMIT ?",
                row -> row.getString(1),
                kind,
                prefix,
                prefix + "~",
                most);
    }

    /** From a time on it is so. */
    void put(T one, long filed) {
        String body = Bodies.write(one);
        String before = session.first(
                "SELECT body FROM made WHERE kind = ? AND id = ? AND until = ?",
                row -> row.getString(1),
                kind,
                id.apply(one),
                Row.STILL);
        if (body.equals(before)) {
            return;
        }
        close(id.apply(one), filed);
        session.run(
                "INSERT INTO made (kind, id, since, until, day, body) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                id.apply(one),
                filed,
                Row.STILL,
                day.apply(one),
                body);
        for (String report : reportIds(one)) {
            session.run(
                    "INSERT INTO leads (report, kind, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    report,
                    kind,
                    id.apply(one));
        }
    }

    /** From a time on it is no more. */
    void close(String gone, long filed) {
        session.run("DELETE FROM made WHERE kind = ? AND id = ? AND since = ?", kind, gone, filed);
        session.run("UPDATE made SET until = ? WHERE kind = ? AND id = ? AND until = ?", filed, kind, gone, Row.STILL);
    }

    String id(T one) {
        return id.apply(one);
    }
}
