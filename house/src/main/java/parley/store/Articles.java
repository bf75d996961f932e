package parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.merge.Filed;
import parley.merge.Merge;
import parley.merge.Shelf;
import parley.record.Reading;
import parley.record.json.ReadingParser;
import parley.text.ParleyException;
import parley.text.Problem;

/** The table of articles, and the shelf that merging looks at. */
final class Articles implements Shelf {
    private static final int KEPT = 2_000;

    private final Session session;
    private final Ledger ledger;
    private final Deeds deeds;
    private final Map<Row, Filed> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Row, Filed> eldest) {
            return size() > KEPT;
        }
    };

    Articles(Session session, Ledger ledger, Deeds deeds) {
        this.session = session;
        this.ledger = ledger;
        this.deeds = deeds;
    }

    @Nullable
    Row row(String article, long asOf) {
        return session.first(
                "SELECT * FROM reading WHERE article = ? AND since <= ? AND until > ?", Row::of, article, asOf, asOf);
    }

    @Nullable
    Row row(long no, long asOf) {
        return session.first(
                "SELECT * FROM reading WHERE no = ? AND since <= ? AND until > ?", Row::of, no, asOf, asOf);
    }

    Row sure(long no, long asOf) {
        Row row = row(no, asOf);
        if (row == null) {
            throw new ParleyException(
                    Problem.STORE, "archive", "article " + no + " is lost. `parley archive rebuild` makes it anew.");
        }
        return row;
    }

    /** Current texts at an address. */
    List<Row> at(String url, long asOf) {
        return session.list(
                "SELECT * FROM reading WHERE url = ? AND since <= ? AND until > ? AND standing = 'CURRENT'",
                Row::of,
                url,
                asOf,
                asOf);
    }

    List<Row> current(long asOf) {
        return session.list(
                "SELECT * FROM reading WHERE since <= ? AND until > ? AND standing = 'CURRENT' ORDER BY said, article",
                Row::of,
                asOf,
                asOf);
    }

    /** Lets it stand otherwise from a time on. */
    void put(Row row) {
        session.run("DELETE FROM reading WHERE article = ? AND since = ?", row.article(), row.since());
        session.run(
                "UPDATE reading SET until = ? WHERE article = ? AND until = ?", row.since(), row.article(), Row.STILL);
        session.run(
                "INSERT INTO reading (article, since, until, no, seq, url, standing, said) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                row.article(),
                row.since(),
                row.until(),
                row.no(),
                row.seq(),
                row.url(),
                row.standing().name(),
                row.said());
    }

    /** With what people amended. */
    Filed filed(Row row) {
        Filed known = read.get(row);
        if (known == null) {
            known = load(row);
            read.put(row, known);
        }
        return known;
    }

    private Filed load(Row row) {
        LedgerLine line = line(row.seq());
        String where = "archive, line " + row.seq();
        String json = Amendments.applied(line.body(), where, deeds.about(row.article(), row.since()));
        Reading reading = ReadingParser.parse(json, where);
        Instant filed = Instant.ofEpochMilli(
                row.no() == row.seq() ? line.filed() : line(row.no()).filed());
        return new Filed(reading, Said.of(reading.article().origin().published(), filed), filed, row.standing());
    }

    private LedgerLine line(long seq) {
        LedgerLine line = ledger.line(seq);
        if (line == null) {
            throw new ParleyException(Problem.STORE, "archive", "line " + seq + " of the ledger is lost.");
        }
        return line;
    }

    /** Puts an article where merging will look for it, or takes it away. */
    void shelve(Row row, Merge merge) {
        session.run("DELETE FROM shelf WHERE no = ?", row.no());
        if (row.standing() == Filed.Standing.CURRENT) {
            for (String label : merge.keys(filed(row))) {
                session.run("INSERT INTO shelf (label, no) VALUES (?, ?)", label, row.no());
            }
        }
    }

    @Override
    public Collection<Filed> at(String key) {
        return session
                .list(
                        "SELECT r.* FROM shelf s JOIN reading r ON r.no = s.no AND r.until = ? WHERE s.label = ?",
                        Row::of,
                        Row.STILL,
                        key)
                .stream()
                .map(this::filed)
                .toList();
    }

    /** After a failure or a rebuild what is remembered may not be so. */
    void forget() {
        read.clear();
    }
}
