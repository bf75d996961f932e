package parley.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.merge.Filed;
import parley.merge.Shelf;
import parley.merge.Shelved;
import parley.record.Reading;
import parley.record.json.ReadingParser;
import parley.text.ParleyException;
import parley.text.Problem;

/** The table of articles, and the shelf that merging looks at. */
final class Articles implements Shelf {
    private static final int KEPT = 2_000;
    private static final int KEPT_FRUGALLY = 200;

    private final Session session;
    private final Database database;
    private final Ledger ledger;
    private final Deeds deeds;
    private int kept = KEPT;
    private final Map<Row, Shelved> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Row, Shelved> eldest) {
            return size() > kept;
        }
    };

    Articles(Session session, Database database, Ledger ledger, Deeds deeds) {
        this.session = session;
        this.database = database;
        this.ledger = ledger;
        this.deeds = deeds;
    }

    /** Remembers less. */
    void frugal() {
        kept = KEPT_FRUGALLY;
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

    /** The number of an article that is there. */
    long no(String article) {
        return session.number("SELECT no FROM reading WHERE article = ? AND until = ?", article, Row.STILL);
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

    /** The last text at an address, whatever its standing. */
    @Nullable
    Row last(String url) {
        return session.first(
                "SELECT * FROM reading WHERE url = ? AND until = ? ORDER BY said DESC, no DESC LIMIT 1",
                Row::of,
                url,
                Row.STILL);
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

    Filed filed(Row row) {
        return shelved(row).filed();
    }

    /** With what people amended. */
    Shelved shelved(Row row) {
        Shelved known = read.get(row);
        if (known == null) {
            known = load(row);
            read.put(row, known);
        }
        return known;
    }

    private Shelved load(Row row) {
        LedgerLine line = line(row.seq());
        String where = "archive, line " + row.seq();
        String json = Amendments.applied(line.body(), where, deeds.about(row.article(), row.since()));
        long filed = row.no() == row.seq() ? line.filed() : line(row.no()).filed();
        return shelved(ReadingParser.parse(json, where), row, filed);
    }

    private static Shelved shelved(Reading reading, Row row, long millis) {
        Instant filed = Instant.ofEpochMilli(millis);
        return new Shelved(
                new Filed(reading, Said.of(reading.article().origin().published(), filed), filed, row.standing()));
    }

    /** Spares reading it from the ledger again; of an article that nobody can have amended. */
    void remember(Row row, Reading reading) {
        read.put(row, shelved(reading, row, row.since()));
    }

    private LedgerLine line(long seq) {
        LedgerLine line = ledger.line(seq);
        if (line == null) {
            throw new ParleyException(Problem.STORE, "archive", "line " + seq + " of the ledger is lost.");
        }
        return line;
    }

    /** Puts an article where merging will look for it, or takes it away. */
    void shelve(Row row) {
        session.run("DELETE FROM shelf WHERE no = ?", row.no());
        if (row.standing() == Filed.Standing.CURRENT) {
            for (String label : shelved(row).labels()) {
                session.run("INSERT INTO shelf (label, no) VALUES (?, ?)", label, row.no());
            }
        }
    }

    /** The articles that lie beside this one, as the shelf is. */
    List<Long> beside(long no) {
        return session.list(
                "SELECT DISTINCT no FROM shelf WHERE label IN (SELECT label FROM shelf WHERE no = ?)",
                row -> row.getLong(1),
                no);
    }

    @Override
    public Collection<Shelved> at(Set<String> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        List<Long> found = session.list(
                "SELECT DISTINCT no FROM shelf WHERE label" + database.isAmong(),
                row -> row.getLong(1),
                Bodies.write(labels));
        return found.stream()
                .map(no -> shelved(sure(no, Row.STILL - 1)))
                .filter(shelved -> shelved.filed().standing() == Filed.Standing.CURRENT)
                .toList();
    }

    @Override
    public @Nullable Shelved having(String report) {
        Long no = session.first(
                "SELECT no FROM entry WHERE id = ? AND until = ?", row -> row.getLong(1), report, Row.STILL);
        return no == null ? null : shelved(sure(no, Row.STILL - 1));
    }

    /** After a failure or a rebuild what is remembered may not be so. */
    void forget() {
        read.clear();
    }
}
