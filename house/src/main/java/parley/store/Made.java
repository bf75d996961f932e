package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Report;
import parley.text.ParleyException;
import parley.text.Problem;

/** The table of what merging made, every version of it. One such object for dossiers, one for claims. */
final class Made<T> {
    private final Session session;
    private final Outlines outlines;
    private final String kind;
    private final Class<T> type;
    private final Function<T, String> id;
    private final Function<T, List<Report>> reports;
    private final Function<T, @Nullable String> day;
    private final Function<T, Outline> outline;
    /** A report is in one at most, and not the first one only spoken against. */
    private final boolean exclusive;

    private Made(
            Session session,
            Database database,
            String kind,
            Class<T> type,
            Function<T, String> id,
            Function<T, List<Report>> reports,
            Function<T, @Nullable String> day,
            Function<T, Outline> outline,
            boolean exclusive) {
        this.session = session;
        this.outlines = new Outlines(session, database);
        this.kind = kind;
        this.type = type;
        this.id = id;
        this.reports = reports;
        this.day = day;
        this.outline = outline;
        this.exclusive = exclusive;
    }

    static Made<Dossier> dossiers(Session session, Database database) {
        return new Made<>(
                session,
                database,
                "dossier",
                Dossier.class,
                Dossier::id,
                Dossier::reports,
                Dossier::when,
                Outline::of,
                true);
    }

    static Made<Claim> claims(Session session, Database database) {
        return new Made<>(
                session, database, "claim", Claim.class, Claim::id, Claim::reports, claim -> null, Outline::of, false);
    }

    String id(T one) {
        return id.apply(one);
    }

    List<T> all(long asOf) {
        return session.list(
                "SELECT body FROM made WHERE kind = ? AND until > ? AND since <= ?", this::read, kind, asOf, asOf);
    }

    private T read(ResultSet row) throws SQLException {
        return Bodies.read(row.getString(1), type);
    }

    @Nullable
    T one(String wanted, long asOf) {
        return session.first(
                "SELECT body FROM made WHERE kind = ? AND id = ? AND since <= ? AND until > ?",
                this::read,
                kind,
                wanted,
                asOf,
                asOf);
    }

    /** One that there is. */
    T sure(String wanted, long asOf) {
        T one = one(wanted, asOf);
        if (one == null) {
            throw new ParleyException(
                    Problem.STORE,
                    "archive",
                    kind + " " + wanted + " is lost. `parley archive rebuild` makes it anew.");
        }
        return one;
    }

    /** The first one that has a report. */
    @Nullable
    T holding(String report, long asOf) {
        String found = session.first(
                "SELECT id FROM leads WHERE report = ? AND kind = ? AND since <= ? AND until > ? ORDER BY id LIMIT 1",
                row -> row.getString(1),
                report,
                kind,
                asOf,
                asOf);
        return found == null ? null : one(found, asOf);
    }

    /** Ids of what an article has a hand in now. */
    List<String> inHand(long no) {
        return session.list(
                "SELECT DISTINCT id FROM leads WHERE no = ? AND kind = ? AND until = ?",
                row -> row.getString(1),
                no,
                kind,
                Row.STILL);
    }

    /** Ids of what cannot be beside these: it has reports of theirs. */
    Set<String> rivals(List<T> fresh) {
        Set<String> rivals = new TreeSet<>();
        for (String report : exclusive ? reportIds(fresh) : Set.<String>of()) {
            rivals.addAll(session.list(
                    "SELECT id FROM leads WHERE report = ? AND kind = ? AND until = ?",
                    row -> row.getString(1),
                    report,
                    kind,
                    Row.STILL));
        }
        return rivals;
    }

    private Set<String> reportIds(List<T> all) {
        return all.stream()
                .flatMap(one -> reports.apply(one).stream())
                .map(Report::id)
                .collect(Collectors.toSet());
    }

    /** The articles that have a hand in one now, and not all of it in these. */
    Set<Long> orphans(String gone, List<T> fresh) {
        Set<String> housed = exclusive ? reportIds(fresh) : Set.of();
        Set<Long> orphans = new TreeSet<>();
        session.list(
                "SELECT report, no FROM leads WHERE kind = ? AND id = ? AND until = ? AND no IS NOT NULL",
                row -> housed.contains(row.getString(1)) || orphans.add(row.getLong(2)),
                kind,
                gone,
                Row.STILL);
        return orphans;
    }

    /** Ids of all that became otherwise after one time and until another. */
    List<String> changed(long after, long asOf) {
        return session.list("""
                SELECT id FROM made WHERE kind = ? AND since > ? AND since <= ? UNION SELECT id FROM made WHERE kind = ?
                AND until > ? AND until <= ? AND until < 9223372036854775807 ORDER BY 1""", row -> row.getString(1), kind, after, asOf, kind, after, asOf);
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

    /** From a time on it is so. {@code numbers}: of an article's id. */
    void put(T one, long filed, Function<String, Long> numbers) {
        String body = Bodies.write(one);
        String before = session.first(
                "SELECT body FROM made WHERE kind = ? AND id = ? AND until = ?",
                row -> row.getString(1),
                kind,
                id(one),
                Row.STILL);
        if (body.equals(before)) {
            return;
        }
        end(id(one), filed);
        session.run(
                "INSERT INTO made (kind, id, since, until, day, body) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                id(one),
                filed,
                Row.STILL,
                day.apply(one),
                body);
        outlines.put(kind, id(one), outline.apply(one), filed);
        lead(one, filed, numbers);
    }

    private void lead(T one, long filed, Function<String, Long> numbers) {
        Set<String> gone = new TreeSet<>(session.list(
                "SELECT report FROM leads WHERE kind = ? AND id = ? AND until = ?",
                row -> row.getString(1),
                kind,
                id(one),
                Row.STILL));
        Map<String, @Nullable Long> fresh = new HashMap<>();
        List<Report> all = reports.apply(one);
        for (int i = 0; i < all.size(); i++) {
            if (!gone.remove(all.get(i).id())) {
                fresh.put(
                        all.get(i).id(),
                        i == 0 && !exclusive ? null : numbers.apply(all.get(i).article()));
            }
        }
        gone.forEach(report -> part(id(one), report, filed));
        fresh.forEach((report, no) -> session.run(
                "INSERT INTO leads (kind, id, report, since, until, no) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                id(one),
                report,
                filed,
                Row.STILL,
                no));
    }

    private void part(String from, String report, long filed) {
        session.run(
                "DELETE FROM leads WHERE kind = ? AND id = ? AND report = ? AND since = ?", kind, from, report, filed);
        session.run(
                "UPDATE leads SET until = ? WHERE kind = ? AND id = ? AND report = ? AND until = ?",
                filed,
                kind,
                from,
                report,
                Row.STILL);
    }

    /** From a time on it is no more. */
    void close(String gone, long filed) {
        end(gone, filed);
        session.run("DELETE FROM leads WHERE kind = ? AND id = ? AND since = ?", kind, gone, filed);
        session.run("UPDATE leads SET until = ? WHERE kind = ? AND id = ? AND until = ?", filed, kind, gone, Row.STILL);
    }

    private void end(String gone, long filed) {
        outlines.end(kind, gone, filed);
        session.run("DELETE FROM made WHERE kind = ? AND id = ? AND since = ?", kind, gone, filed);
        session.run("UPDATE made SET until = ? WHERE kind = ? AND id = ? AND until = ?", filed, kind, gone, Row.STILL);
    }
}
