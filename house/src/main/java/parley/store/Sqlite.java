package parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import parley.text.ParleyException;
import parley.text.Problem;

/** An archive in a file. */
record Sqlite(String file) implements Database {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int WAIT_FOR_WRITERS_MS = 60_000;

    @Override
    public String name() {
        return file;
    }

    @Override
    public String url() {
        return "jdbc:sqlite:" + file;
    }

    @Override
    public String migrations() {
        return "classpath:parley/store/sqlite";
    }

    @Override
    public boolean exists() {
        return Files.exists(Path.of(file)) && size() > 0;
    }

    private long size() {
        try {
            return Files.size(Path.of(file));
        } catch (IOException e) {
            throw new ParleyException(Problem.STORE, file, "cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        if (exists()) {
            mustBeSqlite();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_FOR_WRITERS_MS);
        config.setCacheSize(-64_000);
        return config.createConnection(url());
    }

    private void mustBeSqlite() {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new ParleyException(
                        Problem.STORE, file, "is no Parley archive. Name another place with --archive.");
            }
        } catch (IOException e) {
            throw new ParleyException(Problem.STORE, file, "cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> beginReading() {
        return List.of("BEGIN");
    }

    @Override
    public List<String> beginWriting() {
        return List.of("BEGIN IMMEDIATE");
    }

    @Override
    public List<String> frugal() {
        return List.of("PRAGMA cache_size = -16000");
    }

    @Override
    public String tables() {
        return "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'";
    }

    @Override
    public String tableName() {
        return "name";
    }

    @Override
    public List<String> faults(Session session) {
        return session.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(said -> !said.equals("ok"))
                .toList();
    }

    @Override
    public String isAmong() {
        return " IN (SELECT value FROM json_each(?))";
    }

    @Override
    public String index() {
        return "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)";
    }

    @Override
    public String forgetWords() {
        return "INSERT INTO words (words) VALUES ('delete-all')";
    }

    @Override
    public String search() {
        return """
                SELECT r.article FROM words w JOIN reading r ON r.no = w.rowid
                WHERE words MATCH ? AND r.since <= ? AND r.until > ? AND r.standing = 'CURRENT'
                ORDER BY bm25(words, 4.0, 1.0), r.article LIMIT ?""";
    }

    /** Quoted, so that a person's words are never read as FTS5's own language. */
    @Override
    public String query(List<String> words) {
        return words.stream()
                .map(word -> '"' + word.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
    }

    @Override
    public String advice(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "the disk is full. Nothing of this batch was kept; everything acknowledged before is safe.";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "the file is damaged. Restore a copy of it, or file the articles anew into another --archive. "
                    + failure.getMessage();
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
            return "another command is writing to it. Try again when that is done.";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            return "cannot be opened for writing. May you write to the file and its folder?";
        }
        return String.valueOf(failure.getMessage());
    }
}
