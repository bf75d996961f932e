package parley.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import parley.merge.ActorIds;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.Merge;
import parley.merge.Merging;
import parley.merge.Remade;
import parley.merge.ReportIds;
import parley.merge.Shelved;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.Reading;
import parley.record.json.ReadingParser;
import parley.text.Article;

/** Makes the tables follow the ledger, one batch after the other: the same lines make the same tables, whenever it is done. */
final class Keeping {
    private final Session session;
    private final Database database;
    private final Merge merge;
    private final Articles articles;
    private final Deeds deeds;
    private final Parties parties;
    private final Made<Dossier> dossiers;
    private final Made<Claim> claims;

    Keeping(Session session, Database database, Merge merge, Articles articles, Deeds deeds) {
        this.session = session;
        this.database = database;
        this.merge = merge;
        this.articles = articles;
        this.deeds = deeds;
        this.parties = new Parties(session, database);
        this.dossiers = Made.dossiers(session, database);
        this.claims = Made.claims(session, database);
    }

    /** Lines that were filed at one moment. */
    void keep(List<LedgerLine> batch) {
        long filed = batch.get(0).filed();
        Set<Long> touched = new LinkedHashSet<>();
        for (LedgerLine line : batch) {
            switch (line.kind()) {
                case READING -> arrive(line, touched);
                case REREADING -> again(line, touched);
                case DEED -> done(line, touched);
            }
        }
        settle(touched, filed);
    }

    private void arrive(LedgerLine line, Set<Long> touched) {
        Reading reading = ReadingParser.parse(line.body(), "archive, line " + line.seq());
        Article article = reading.article();
        String url = article.origin().url();
        long said = Said.of(article.origin().published(), Instant.ofEpochMilli(line.filed()))
                .toInstant()
                .toEpochMilli();
        Row row = new Row(
                line.subject(), line.filed(), Row.STILL, line.seq(), line.seq(), url, Filed.Standing.CURRENT, said);
        for (Row rival : url == null ? List.<Row>of() : articles.at(url, line.filed())) {
            if (rival.said() <= said) {
                articles.put(rival.from(line.filed(), rival.seq(), Filed.Standing.SUPERSEDED));
                touched.add(rival.no());
            } else {
                row = row.from(line.filed(), line.seq(), Filed.Standing.SUPERSEDED);
            }
        }
        articles.put(row);
        articles.remember(row, reading);
        String title = article.origin().title();
        session.run(
                database.index(),
                line.seq(),
                title == null ? "" : title.replace("\0", " "),
                article.text().replace("\0", " "));
        touched.add(line.seq());
    }

    private void again(LedgerLine line, Set<Long> touched) {
        Row row = articles.row(line.subject(), Row.STILL - 1);
        if (row != null) {
            articles.put(row.from(line.filed(), line.seq(), row.standing()));
            touched.add(row.no());
        }
    }

    private void done(LedgerLine line, Set<Long> touched) {
        Deed deed = Bodies.read(line.body(), Deed.class);
        Deed about = deed;
        if (deed.act() instanceof Act.Undone undone) {
            LedgerLine earlier = new Ledger(session).line(undone.seq());
            about = earlier == null ? deed : Bodies.read(earlier.body(), Deed.class);
        }
        switchStanding(about, line, touched);
        Acts.reports(about.act())
                .forEach(report -> session.list("SELECT no FROM entry WHERE id = ?", row -> row.getLong(1), report)
                        .forEach(touched::add));
        Acts.actors(about.act())
                .forEach(actor -> session.list(
                                "SELECT no FROM named WHERE name = ?", row -> row.getLong(1), Names.id(actor))
                        .forEach(touched::add));
        if (about.article() != null) {
            Row row = articles.row(about.article(), Row.STILL - 1);
            if (row != null) {
                touched.add(row.no());
                // what people amended is read from the ledger again
                articles.put(row.from(line.filed(), row.seq(), row.standing()));
            }
        }
    }

    private void switchStanding(Deed deed, LedgerLine line, Set<Long> touched) {
        if (deed.act() instanceof Act.Retracted retracted) {
            Row row = articles.row(retracted.article(), Row.STILL - 1);
            if (row != null) {
                boolean stands = deeds.standing(line.filed()).stream()
                        .anyMatch(done -> done.deed().act().equals(retracted));
                articles.put(
                        row.from(line.filed(), row.seq(), stands ? Filed.Standing.RETRACTED : Filed.Standing.CURRENT));
                touched.add(row.no());
            }
        }
    }

    /** Merges anew whatever the touched articles have, or had, a hand in. */
    private void settle(Set<Long> touched, long filed) {
        Set<Long> changed = new TreeSet<>(touched);
        for (long no : touched) {
            changed.addAll(articles.beside(no));
            Row row = articles.sure(no, Row.STILL - 1);
            articles.shelve(row);
            list(row, filed);
        }
        Merging merging = merge.on(articles, deeds.rulings(filed));
        settle(dossiers, changed, merging::dossiers, filed);
        settle(claims, changed, merging::claims, filed);
    }

    /** Goes on to whatever else hangs on what is no more, until nothing does. */
    private <T> void settle(Made<T> made, Set<Long> changed, Function<List<Shelved>, Remade<T>> remaking, long filed) {
        Set<Long> around = new TreeSet<>(changed);
        Set<Long> done = new TreeSet<>();
        Remade<T> remade = new Remade<>(List.of(), Set.of());
        Set<String> old = new TreeSet<>();
        while (done.addAll(around)) {
            remade = remaking.apply(current(around));
            remade.articles().forEach(article -> done.add(articles.no(article)));
            List<T> fresh = remade.all();
            done.forEach(no -> old.addAll(made.inHand(no)));
            old.addAll(made.rivals(fresh));
            fresh.forEach(one -> old.remove(made.id(one)));
            old.forEach(gone -> around.addAll(made.orphans(gone, fresh)));
        }
        old.forEach(gone -> made.close(gone, filed));
        remade.all().forEach(one -> made.put(one, filed, articles::no));
    }

    private List<Shelved> current(Set<Long> numbers) {
        return numbers.stream()
                .map(no -> articles.sure(no, Row.STILL - 1))
                .filter(row -> row.standing() == Filed.Standing.CURRENT)
                .map(articles::shelved)
                .toList();
    }

    /** Lists the records of an article and whom it names, as they are from now on. */
    private void list(Row row, long filed) {
        session.run("DELETE FROM entry WHERE no = ? AND since = ?", row.no(), filed);
        session.run("UPDATE entry SET until = ? WHERE no = ? AND until = ?", filed, row.no(), Row.STILL);
        parties.end(row.no(), filed);
        if (row.standing() != Filed.Standing.CURRENT) {
            return;
        }
        Filed article = articles.filed(row);
        Map<String, Entry> records = ReportIds.of(article);
        parties.list(row, article, records, filed);
        for (Map.Entry<String, Entry> record : records.entrySet()) {
            session.run(
                    "INSERT INTO entry (id, since, until, no, record, kind, said, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    record.getKey(),
                    filed,
                    Row.STILL,
                    row.no(),
                    record.getValue().id(),
                    record.getValue().entryKind().name(),
                    row.said(),
                    Parties.place(row.article(), record.getValue().id()));
        }
        for (Actor actor : article.reading().actors()) {
            Set<String> names = new TreeSet<>(Names.of(actor));
            names.add(Names.id(ActorIds.of(actor)));
            for (String name : names) {
                session.run("INSERT INTO named (name, no) VALUES (?, ?) ON CONFLICT DO NOTHING", name, row.no());
            }
        }
    }
}
