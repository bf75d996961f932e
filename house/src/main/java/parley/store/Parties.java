package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.merge.ActorIds;
import parley.merge.Filed;
import parley.record.Actor;
import parley.record.Entry;

/** The tables of whoever is named, and of what is whose. */
final class Parties {
    /** Stands for the kind of a record where an article only names somebody. */
    private static final String NAMED = "NAMED";

    private static final String OF_ACTOR =
            "h.party IN (SELECT no FROM party WHERE small LIKE ? ESCAPE '\\' OR state = ?)";

    private final Session session;
    private final Database database;

    /** Where a record is: its report, and the number of its article. */
    record At(String report, long no) {}

    Parties(Session session, Database database) {
        this.session = session;
        this.database = database;
    }

    /** What an article has is so no more from a time on. */
    void end(long no, long filed) {
        session.run("DELETE FROM hand WHERE no = ? AND since = ?", no, filed);
        session.run("UPDATE hand SET until = ? WHERE no = ? AND until = ?", filed, no, Row.STILL);
    }

    /** {@code records}: of the article, by the ids of their reports. */
    void list(Row row, Filed article, Map<String, Entry> records, long filed) {
        Map<String, Long> numbers = article.reading().actors().stream()
                .collect(Collectors.toMap(Actor::id, this::number, (one, same) -> one));
        Set<Long> all = new TreeSet<>(numbers.values());
        all.forEach(party -> hand(party, NAMED, row, "", row.article(), filed));
        records.forEach((report, entry) -> {
            String place = place(row.article(), entry.id());
            Set<Long> whose = new TreeSet<>();
            for (String actor : Whose.record(entry)) {
                Long party = numbers.get(actor);
                if (party != null && whose.add(party)) {
                    hand(party, entry.entryKind().name(), row, place, report, filed);
                }
            }
        });
    }

    /** Records of one time stand in this order: article by article, and each as it has them. */
    static String place(String article, String record) {
        return article.substring(0, Math.min(16, article.length())) + record.length() + record;
    }

    private void hand(long party, String kind, Row row, String place, String id, long filed) {
        session.run(
                "INSERT INTO hand (party, kind, said, place, id, since, until, no) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                party,
                kind,
                row.said(),
                place,
                id,
                filed,
                Row.STILL,
                row.no());
    }

    private long number(Actor actor) {
        String id = ActorIds.of(actor);
        Object[] values = {
            id, plain(actor.name()), actor.kind().name(), Where.small(actor.state()), plain(actor.office())
        };
        Long known = session.first(
                "SELECT no FROM party WHERE actor = ? AND name = ? AND kind = ? AND state = ? AND office = ?",
                found -> found.getLong(1),
                values);
        return known == null ? added(actor, values) : known;
    }

    private long added(Actor actor, Object[] values) {
        long no = 1 + session.number("SELECT max(no) FROM party");
        session.run(
                "INSERT INTO party (no, actor, name, kind, state, office, small) VALUES (?, ?, ?, ?, ?, ?, ?)",
                no,
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                Where.small(actor.name()));
        for (String form : Names.of(actor)) {
            session.run("INSERT INTO called (form, party) VALUES (?, ?)", form, no);
        }
        return no;
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.replace("\0", "");
    }

    /** Where records of one kind are that were said in a stretch of time, the earliest first. */
    List<At> records(Entry.Kind kind, long from, long until, @Nullable String actor, long asOf, Part part) {
        Where where = new Where();
        if (actor == null) {
            String order = " ORDER BY t.said" + part.order() + ", t.place" + part.order();
            where.and("t.kind = ? AND t.said >= ? AND t.said < ?", kind.name(), from, until)
                    .and("t.since <= ? AND t.until > ?", asOf, asOf);
            return session.part("SELECT t.id, t.no FROM entry t" + where.sql() + order, Parties::at, part, where);
        }
        where.and(OF_ACTOR, Where.like(actor), Where.small(actor));
        return records(where, kind, from, until, asOf, part);
    }

    /** The same, of actors (ids). */
    List<At> records(Set<String> actors, Entry.Kind kind, long from, long asOf, Part part) {
        return records(of(actors), kind, from, Long.MAX_VALUE, asOf, part);
    }

    private List<At> records(Where whose, Entry.Kind kind, long from, long until, long asOf, Part part) {
        whose.and("h.kind = ? AND h.said >= ? AND h.said < ?", kind.name(), from, until)
                .and("h.since <= ? AND h.until > ?", asOf, asOf);
        String order = " ORDER BY h.said" + part.order() + ", h.place" + part.order();
        return session.part(
                "SELECT DISTINCT h.id, h.no, h.said, h.place FROM hand h" + whose.sql() + order,
                Parties::at,
                part,
                whose);
    }

    private static At at(ResultSet row) throws SQLException {
        return new At(row.getString(1), row.getLong(2));
    }

    private Where of(Collection<String> actors) {
        return new Where()
                .and(
                        "h.party IN (SELECT no FROM party WHERE actor" + database.isAmong() + ")",
                        Bodies.write(new TreeSet<>(actors)));
    }

    /** Ids of the actors whom current articles call so. */
    Set<String> called(String form, long asOf) {
        return new TreeSet<>(session.list("""
                SELECT p.actor FROM called c JOIN party p ON p.no = c.party WHERE c.form = ? AND EXISTS (SELECT 1 FROM hand h
                WHERE h.party = p.no AND h.kind = 'NAMED' AND h.since <= ? AND h.until > ?)""", row -> row.getString(1), Names.folded(form), asOf, asOf));
    }

    /** As current articles name these actors, and when the first and the last such was said. */
    List<AsOf.Named> named(Set<String> actors, long asOf) {
        Where where = of(actors).and("h.kind = '" + NAMED + "'").and("h.since <= ? AND h.until > ?", asOf, asOf);
        return session.list(
                """
                SELECT p.name, p.kind, p.state, p.office, min(h.said), max(h.said) FROM hand h
                JOIN party p ON p.no = h.party""" + where.sql() + " GROUP BY p.no, p.name, p.kind, p.state, p.office ORDER BY p.no",
                Parties::named,
                where.values());
    }

    /** How many current articles name an actor (id). */
    long articles(String actor, long asOf) {
        Where where = of(Set.of(actor)).and("h.kind = '" + NAMED + "'").and("h.since <= ? AND h.until > ?", asOf, asOf);
        return session.number("SELECT count(DISTINCT h.no) FROM hand h" + where.sql(), where.values());
    }

    private static AsOf.Named named(ResultSet row) throws SQLException {
        String state = row.getString(3);
        String office = row.getString(4);
        Actor actor = new Actor(
                "",
                row.getString(1),
                Actor.Kind.valueOf(row.getString(2)),
                state.isEmpty() ? null : state.toUpperCase(Locale.ROOT),
                office.isEmpty() ? null : office,
                List.of(),
                Actor.KnownBy.TEXT);
        return new AsOf.Named(actor, Instant.ofEpochMilli(row.getLong(5)), Instant.ofEpochMilli(row.getLong(6)));
    }
}
