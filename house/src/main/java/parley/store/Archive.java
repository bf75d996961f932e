package parley.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import parley.merge.Merge;
import parley.record.Reading;
import parley.record.json.ReadingJson;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * An archive, open. Everything that is filed stays; what is asked is answered as of a filing time. For one thread at a time: open
 * one for each. Readers do not wait for writers. All failures are {@link ParleyException} of {@link Problem#STORE}.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final Session session;
    private final Ledger ledger;
    private final Deeds deeds;
    private final Articles articles;
    private final Keeping keeping;

    private Archive(Database database, Session session, Merge merge) {
        this.database = database;
        this.session = session;
        this.ledger = new Ledger(session);
        this.deeds = new Deeds(ledger);
        this.articles = new Articles(session, database, ledger, deeds);
        this.keeping = new Keeping(session, database, merge, articles, deeds);
        if (ledger.last() > 0 && session.number("SELECT count(*) FROM (SELECT no FROM reading LIMIT 1) r") == 0) {
            rebuild();
        }
    }

    /** @param location a file, or {@code jdbc:postgresql://…}; made where it is not there */
    public static Archive made(String location, Merge merge) {
        Database database = Database.at(location);
        return new Archive(database, Opening.open(database, true), merge);
    }

    /** @param location a file, or {@code jdbc:postgresql://…}; refused where it is not there */
    public static Archive existing(String location, Merge merge) {
        Database database = Database.at(location);
        return new Archive(database, Opening.open(database, false), merge);
    }

    /** For whoever has several open at once, mostly to ask: it holds less in memory. */
    public Archive frugal() {
        articles.frugal();
        session.frugal();
        return this;
    }

    /** Whether its text was filed before. */
    public boolean has(Article article) {
        return articles.row(article.id(), Row.STILL - 1) != null;
    }

    /** Files readings, all of them or, where this throws, none; durable when it returns. A receipt for each, in their order. */
    public List<Receipt> file(List<Reading> readings, Instant now) {
        return writing(now, batch -> {
            List<Receipt> receipts = new ArrayList<>();
            for (Reading reading : readings) {
                receipts.add(file(reading, batch));
            }
            return receipts;
        });
    }

    private Receipt file(Reading reading, Batch batch) {
        String article = reading.article().id();
        if (articles.row(article, Row.STILL - 1) != null || batch.has(article)) {
            return new Receipt(Receipt.Outcome.DUPLICATE, article);
        }
        batch.add(
                LedgerLine.Kind.READING,
                article,
                new ReadingJson(true).line(reading).strip());
        String url = reading.article().origin().url();
        List<Row> rivals = url == null ? List.of() : articles.at(url, Row.STILL - 1);
        long said = Said.of(reading.article().origin().published(), Instant.ofEpochMilli(batch.filed))
                .toInstant()
                .toEpochMilli();
        Receipt.Outcome outcome = rivals.isEmpty()
                ? Receipt.Outcome.NEW
                : rivals.stream().allMatch(rival -> rival.said() <= said)
                        ? Receipt.Outcome.NEWER_TEXT
                        : Receipt.Outcome.OLDER_TEXT;
        return new Receipt(outcome, article);
    }

    /** Readings of articles that are there already, by a newer reader; the articles' own filing times stay. */
    public void reread(List<Reading> readings, Instant now) {
        writing(now, batch -> {
            for (Reading reading : readings) {
                String article = reading.article().id();
                batch.add(
                        LedgerLine.Kind.REREADING,
                        article,
                        new ReadingJson(true).line(reading).strip());
            }
            return readings.size();
        });
    }

    /** Whether a reading differs from the one that counts now, apart from what people amended. */
    public boolean differs(Reading reading) {
        Row row = articles.row(reading.article().id(), Row.STILL - 1);
        LedgerLine line = row == null ? null : ledger.line(row.seq());
        return line == null
                || !line.body().equals(new ReadingJson(true).line(reading).strip());
    }

    /** Does what a person says; gives its line in the ledger. */
    public long does(Deed deed, Instant now) {
        return writing(now, batch -> {
            batch.add(LedgerLine.Kind.DEED, deed.article() == null ? "" : deed.article(), Bodies.write(deed));
            return batch.lines.get(0).seq();
        });
    }

    /** The publisher takes back what is at an address. Nothing where nothing is; a duplicate where it counts no more already. */
    public Optional<Receipt> takeBack(String url, String publisher, Instant now) {
        return writing(now, batch -> {
            List<Row> current = articles.at(url, Row.STILL - 1);
            for (Row row : current) {
                Deed deed = new Deed(
                        publisher, null, "retract " + row.article(), row.article(), new Act.Retracted(row.article()));
                batch.add(LedgerLine.Kind.DEED, row.article(), Bodies.write(deed));
            }
            Row last = articles.last(url);
            Receipt.Outcome outcome = current.isEmpty() ? Receipt.Outcome.DUPLICATE : Receipt.Outcome.TAKEN_BACK;
            return Optional.ofNullable(last).map(row -> new Receipt(outcome, row.article()));
        });
    }

    /** Answers as of a filing time. */
    public AsOf asOf(Instant filed) {
        return new AsOf(session, database, articles, deeds.refreshed(), filed.toEpochMilli());
    }

    /** Answers from all that is filed, also where the clock has gone back since. */
    public AsOf now(Instant clock) {
        return asOf(Instant.ofEpochMilli(Math.max(clock.toEpochMilli(), ledger.lastFiled())));
    }

    /** The filing time of what was filed last; 1970 where nothing is. */
    public Instant lastFiled() {
        return Instant.ofEpochMilli(ledger.lastFiled());
    }

    public Tokens tokens() {
        return new Tokens(session);
    }

    public Audit audit() {
        return new Audit(session);
    }

    public Watches watches() {
        return new Watches(session);
    }

    public Outbox outbox() {
        return new Outbox(session);
    }

    /** All questions asked by this see the archive at one moment. */
    public <T> T atOnce(Supplier<T> questions) {
        return session.reading(questions);
    }

    /** Makes all tables anew from the ledger. */
    public void rebuild() {
        session.writing(() -> {
            deeds.refreshed();
            new Rebuilding(session, database, ledger).rebuild(keeping);
            return true;
        });
        articles.forget();
    }

    /** What is wrong with it, in words; empty where it is sound. */
    public List<String> faults() {
        deeds.refreshed();
        try {
            return new Check(session, database, ledger, articles, keeping).faults();
        } finally {
            articles.forget();
        }
    }

    private interface Writing<T> {
        T write(Batch batch);
    }

    private <T> T writing(Instant now, Writing<T> work) {
        boolean kept = false;
        try {
            T result = session.writing(() -> {
                Batch batch = new Batch(ledger.time(now.toEpochMilli()));
                T written = work.write(batch);
                if (!batch.lines.isEmpty()) {
                    deeds.refreshed();
                    keeping.keep(batch.lines);
                }
                return written;
            });
            kept = true;
            return result;
        } finally {
            if (!kept) {
                articles.forget();
                deeds.forget();
            }
        }
    }

    @Override
    public void close() {
        session.close();
    }

    private final class Batch {
        private final long filed;
        private final List<LedgerLine> lines = new ArrayList<>();
        private final Set<String> subjects = new HashSet<>();

        Batch(long filed) {
            this.filed = filed;
        }

        void add(LedgerLine.Kind kind, String subject, String body) {
            lines.add(ledger.append(filed, kind, subject, body));
            subjects.add(subject);
        }

        boolean has(String article) {
            return subjects.contains(article);
        }
    }
}
