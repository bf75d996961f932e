package parley.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.record.Reading;
import parley.record.json.ReadingParser;
import parley.text.ParleyException;

/** Looks whether an archive is whole: the file, every line of the ledger, and the tables against the ledger. */
final class Check {
    private static final Map<String, String> TABLES = tables();

    private final Session session;
    private final Database database;
    private final Ledger ledger;
    private final Articles articles;
    private final Keeping keeping;

    Check(Session session, Database database, Ledger ledger, Articles articles, Keeping keeping) {
        this.session = session;
        this.database = database;
        this.ledger = ledger;
        this.articles = articles;
        this.keeping = keeping;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("reading", "article, since, until, no, seq, url, standing, said");
        tables.put("shelf", "label, no");
        tables.put("entry", "id, since, until, no, record, kind, said, place");
        tables.put("named", "name, no");
        tables.put("party", "no, actor, name, kind, state, office, small");
        tables.put("called", "form, party");
        tables.put("hand", "party, kind, said, place, id, since, until, no");
        tables.put(
                "outline", "kind, id, since, until, day, begins, ends, status, level, place, said, who, states, words");
        tables.put("made", "kind, id, since, until, day, body");
        return tables;
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>(database.faults(session));
        if (faults.isEmpty()) {
            ledger(faults);
        }
        if (faults.isEmpty()) {
            session.trying(() -> {
                Map<String, Integer> found = digests();
                articles.forget();
                new Rebuilding(session, database, ledger).rebuild(keeping);
                digests().forEach((table, digest) -> {
                    if (!digest.equals(found.get(table))) {
                        faults.add("the table \"" + table
                                + "\" is not what the ledger makes; `parley archive rebuild` makes it anew");
                    }
                });
                return faults;
            });
        }
        return faults;
    }

    private void ledger(List<String> faults) {
        long seq = 0;
        long filed = 0;
        for (@Nullable LedgerLine line = ledger.after(0); line != null; line = ledger.after(line.seq())) {
            String where = "line " + line.seq() + " of the ledger";
            if (line.seq() != seq + 1) {
                faults.add(where + ": the lines before it are missing from " + (seq + 1));
            }
            if (line.filed() < filed) {
                faults.add(where + ": filed before the line before it");
            }
            body(line, where, faults);
            seq = line.seq();
            filed = line.filed();
        }
    }

    private static void body(LedgerLine line, String where, List<String> faults) {
        try {
            switch (line.kind()) {
                case READING, REREADING -> {
                    Reading reading = ReadingParser.parse(line.body(), where);
                    if (!reading.article().id().equals(line.subject())) {
                        faults.add(where + ": the text is not the one that was filed");
                    }
                }
                case DEED -> Bodies.read(line.body(), Deed.class);
            }
        } catch (ParleyException e) {
            faults.add(where + ": " + e.getMessage());
        }
    }

    private Map<String, Integer> digests() {
        Map<String, Integer> digests = new LinkedHashMap<>();
        TABLES.forEach((table, columns) -> {
            int width = columns.split(", ").length;
            String order = String.join(
                    ", ",
                    java.util.stream.IntStream.rangeClosed(1, width)
                            .mapToObj(String::valueOf)
                            .toList());
            int[] digest = {0};
            session.list("SELECT " + columns + " FROM " + table + " ORDER BY " + order, row -> {
                for (int i = 1; i <= width; i++) {
                    digest[0] =
                            31 * digest[0] + String.valueOf(row.getString(i)).hashCode();
                }
                return true;
            });
            digests.put(table, digest[0]);
        });
        return digests;
    }
}
