package parley.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tables anew, batch after batch, as they were made the first time. */
final class Rebuilding {
    private static final List<String> TABLES =
            List.of("reading", "shelf", "entry", "named", "party", "called", "hand", "made", "leads", "outline");

    private final Session session;
    private final Database database;
    private final Ledger ledger;

    Rebuilding(Session session, Database database, Ledger ledger) {
        this.session = session;
        this.database = database;
        this.ledger = ledger;
    }

    void rebuild(Keeping keeping) {
        TABLES.forEach(table -> session.run("DELETE FROM " + table));
        session.run(database.forgetWords());
        List<LedgerLine> batch = new ArrayList<>();
        for (@Nullable LedgerLine line = ledger.after(0); line != null; line = ledger.after(line.seq())) {
            if (!batch.isEmpty() && batch.get(0).filed() != line.filed()) {
                keeping.keep(batch);
                batch.clear();
            }
            batch.add(line);
        }
        if (!batch.isEmpty()) {
            keeping.keep(batch);
        }
    }
}
