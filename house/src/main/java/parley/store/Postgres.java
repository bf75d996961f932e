package parley.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** An archive on a PostgreSQL server, 15 or later, in the connection's current schema. */
record Postgres(String url) implements Database {
    @Override
    public String name() {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String migrations() {
        return "classpath:parley/store/postgresql";
    }

    /** The server answers for itself when it is connected to. */
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public List<String> beginReading() {
        return List.of("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    @Override
    public List<String> beginWriting() {
        return List.of("BEGIN", "LOCK TABLE ledger IN EXCLUSIVE MODE");
    }

    @Override
    public List<String> frugal() {
        return List.of();
    }

    @Override
    public String tables() {
        return "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()";
    }

    @Override
    public String tableName() {
        return "table_name";
    }

    @Override
    public List<String> faults(Session session) {
        return List.of();
    }

    @Override
    public String isAmong() {
        return " IN (SELECT value COLLATE \"C\" FROM json_array_elements_text(?::json))";
    }

    @Override
    public String index() {
        return """
                INSERT INTO words (no, vector) SELECT v.no, setweight(to_tsvector('english', v.title), 'A')
                || to_tsvector('english', v.text) FROM (SELECT ?::bigint, ?::text, ?::text) v (no, title, text)""";
    }

    @Override
    public String forgetWords() {
        return "DELETE FROM words";
    }

    @Override
    public String search() {
        return """
                SELECT r.article FROM words w JOIN reading r ON r.no = w.no, plainto_tsquery('english', ?) q
                WHERE w.vector @@ q AND r.since <= ? AND r.until > ? AND r.standing = 'CURRENT'
                ORDER BY ts_rank(w.vector, q) DESC, r.article LIMIT ?""";
    }

    @Override
    public String query(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public String advice(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the connection to PostgreSQL is lost or was never made. Nothing of this batch was kept; everything "
                    + "acknowledged before is safe. " + failure.getMessage();
        }
        if (state.startsWith("53")) {
            return "the server is out of space or memory. Nothing of this batch was kept; everything acknowledged before "
                    + "is safe. " + failure.getMessage();
        }
        if (state.startsWith("28") || state.equals("3D000")) {
            return "PostgreSQL does not let us in: " + failure.getMessage();
        }
        return String.valueOf(failure.getMessage());
    }
}
