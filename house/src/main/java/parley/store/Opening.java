package parley.store;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import parley.text.ParleyException;
import parley.text.Problem;

/** Opens an archive: made where there is none, brought up to date where it is old, refused where it is not ours to touch. */
final class Opening {
    /** Goes up with every migration. */
    static final int FORMAT = 5;

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Opening() {}

    static Session open(Database database, boolean make) {
        if (!make && !database.exists()) {
            throw new ParleyException(
                    Problem.STORE,
                    database.name(),
                    "no archive here yet. `parley file ARTICLES` makes one; --archive names another place.");
        }
        Session session = new Session(database);
        boolean kept = false;
        try {
            int format = format(session, database);
            if (format == 0 && !make) {
                throw new ParleyException(
                        Problem.STORE, database.name(), "no archive here yet. `parley file ARTICLES` makes one.");
            }
            if (format > FORMAT) {
                throw new ParleyException(
                        Problem.STORE,
                        database.name(),
                        "was written by a newer Parley (format " + format + ", this one knows " + FORMAT
                                + "). Update Parley, or name another --archive.");
            }
            if (format < FORMAT) {
                migrate(database);
            }
            kept = true;
            return session;
        } finally {
            if (!kept) {
                session.close();
            }
        }
    }

    /** 0 where there is nothing yet. */
    private static int format(Session session, Database database) {
        if (session.number(database.tables()) == 0) {
            return 0;
        }
        if (session.number(database.tables() + " AND " + database.tableName() + " = 'parley_archive'") == 0) {
            throw new ParleyException(
                    Problem.STORE,
                    database.name(),
                    "holds something else, no Parley archive. Name another place with --archive.");
        }
        return (int) session.number("SELECT format FROM parley_archive");
    }

    private static void migrate(Database database) {
        FLYWAY.setLevel(Level.WARNING);
        try {
            Flyway.configure(Opening.class.getClassLoader())
                    .dataSource(database.url(), null, null)
                    .locations(database.migrations())
                    .table("parley_migrations")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new ParleyException(
                    Problem.STORE, database.name(), "cannot be made or brought up to date: " + e.getMessage(), e);
        }
    }
}
