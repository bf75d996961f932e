package parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** One connection: statements prepared once, transactions, and failures in words. For one thread at a time. */
final class Session implements AutoCloseable {
    private final Database database;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean open;
    private boolean writing;

    /** What to make of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T done() throws SQLException;
    }

    Session(Database database) {
        this.database = database;
        this.connection = tried(database::connect);
    }

    private <T> T tried(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw new ParleyException(Problem.STORE, database.name(), database.advice(e), e);
        }
    }

    /** How many rows it touched. */
    int run(String sql, @Nullable Object... values) {
        return tried(() -> filled(sql, values).executeUpdate());
    }

    <T> List<T> list(String sql, Row<T> each, @Nullable Object... values) {
        return tried(() -> {
            try (ResultSet rows = filled(sql, values).executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(each.of(rows));
                }
                return all;
            }
        });
    }

    /** A part of what a query gives that says its order. */
    <T> List<T> part(String sql, Row<T> each, Part part, Where where) {
        return list(sql + " LIMIT ? OFFSET ?", each, where.values(part.most(), part.from()));
    }

    <T> @Nullable T first(String sql, Row<T> each, @Nullable Object... values) {
        List<T> all = list(sql, each, values);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The one number that a query gives. */
    long number(String sql, @Nullable Object... values) {
        Long number = first(sql, row -> row.getLong(1), values);
        return number == null ? 0 : number;
    }

    private PreparedStatement filled(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** All of it or nothing, and durable when this returns. Inside another such transaction it is part of that. */
    <T extends @Nullable Object> T writing(Supplier<T> work) {
        if (writing) {
            return work.get();
        }
        writing = true;
        try {
            return within(database.beginWriting(), work, "COMMIT");
        } finally {
            writing = false;
        }
    }

    /** All of it sees one moment. Inside another transaction it is part of that. */
    <T> T reading(Supplier<T> work) {
        return open ? work.get() : within(database.beginReading(), work, "COMMIT");
    }

    /** What the work does is undone when it is over. */
    <T> T trying(Supplier<T> work) {
        return within(database.beginWriting(), work, "ROLLBACK");
    }

    private <T extends @Nullable Object> T within(List<String> begin, Supplier<T> work, String end) {
        begin.forEach(this::say);
        open = true;
        boolean done = false;
        try {
            T result = work.get();
            say(end);
            done = true;
            return result;
        } finally {
            open = false;
            if (!done) {
                rollBack();
            }
        }
    }

    /** Holds less of the database in memory. */
    void frugal() {
        database.frugal().forEach(this::say);
    }

    private void say(String sql) {
        tried(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** The failure that led here is the one to tell of. */
    private void rollBack() {
        try {
            say("ROLLBACK");
        } catch (ParleyException e) {
            return;
        }
    }

    @Override
    public void close() {
        tried(() -> {
            connection.close();
            return true;
        });
    }
}
