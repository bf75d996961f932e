package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.text.ParleyException;

class SqliteArchiveTest extends ArchiveContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    String location() {
        return folder.resolve("talks.parley").toString();
    }

    private void sql(String file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file));
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private void refused(String file, String message) {
        assertThatThrownBy(() -> Archive.made(folder.resolve(file).toString(), MERGE))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theLedgerOnlyGrows() throws SQLException {
        sql("talks.parley", "INSERT INTO ledger VALUES (1, 1, 'DEED', '', '{}')");
        assertThatThrownBy(() -> sql("talks.parley", "DELETE FROM ledger")).hasMessageContaining("only grows");
        assertThatThrownBy(() -> sql("talks.parley", "UPDATE ledger SET body = ''"))
                .hasMessageContaining("only grows");
    }

    @Test
    void whatIsNoArchiveIsLeftAlone() throws IOException, SQLException {
        Files.writeString(folder.resolve("notes.txt"), "Talks were held in Geneva, and here are the minutes of them.");
        refused("notes.txt", "is no Parley archive");
        assertThat(folder.resolve("notes.txt")).content().startsWith("Talks were held");
        sql("other.db", "CREATE TABLE shopping (list TEXT)");
        refused("other.db", "holds something else");
        assertThatThrownBy(() -> Archive.existing(folder.resolve("none.parley").toString(), MERGE))
                .hasMessageContaining("parley file");
        assertThat(folder.resolve("none.parley")).doesNotExist();
    }

    @Test
    void aNewerArchiveIsRefused() throws SQLException {
        sql("talks.parley", "UPDATE parley_archive SET format = 99");
        refused("talks.parley", "newer Parley (format 99");
    }

    @Test
    void aDamagedFileIsRefusedWithWhatToDo() throws IOException {
        Path copy = folder.resolve("torn.parley");
        byte[] bytes = new byte[8192];
        System.arraycopy("SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, bytes, 0, 16);
        Files.write(copy, bytes);
        refused("torn.parley", "damaged");
    }

    @Test
    void tablesThatDoNotFitTheLedgerAreFound() throws SQLException {
        sql("talks.parley", "INSERT INTO named VALUES ('nobody', 1)");
        try (Archive archive = Archive.existing(location(), MERGE)) {
            assertThat(archive.faults()).hasSize(1).first().asString().contains("\"named\"", "rebuild");
            archive.rebuild();
            assertThat(archive.faults()).isEmpty();
        }
    }

    /** A question mark is no part of a file's name on Windows. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLosesNothingAndSaysSo() {
        String full = folder.resolve("full.parley").toString();
        int filed = 0;
        try (Archive archive = Archive.made(full + "?max_page_count=120", MERGE)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            archive.file(List.of(Killed.article(i)), Instant.ofEpochSecond(i));
                        }
                    })
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("the disk is full. Nothing of this batch was kept");
            while (archive.has(Killed.article(filed).article())) {
                filed++;
            }
        }
        assertThat(filed).isPositive();
        try (Archive archive = Archive.existing(full, MERGE)) {
            assertThat(archive.faults()).isEmpty();
            assertThat(archive.asOf(Instant.ofEpochSecond(20_000)).articles()).hasSize(filed);
            archive.file(List.of(Killed.article(filed)), Instant.ofEpochSecond(20_000));
            assertThat(archive.has(Killed.article(filed).article())).isTrue();
        }
    }

    /** As Parley wrote it before tables were made anew by themselves. */
    @Test
    void anOlderArchiveIsBroughtUpToDate() throws SQLException {
        try (Archive archive = Archive.made(location(), MERGE)) {
            archive.file(List.of(Killed.article(1)), Instant.ofEpochSecond(1));
        }
        String old = folder.resolve("old.parley").toString();
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + old, null, null)
                .locations("classpath:parley/store/sqlite")
                .table("parley_migrations")
                .target("1")
                .load()
                .migrate();
        sql("old.parley", "ATTACH '" + location() + "' AS new", "INSERT INTO ledger SELECT * FROM new.ledger");
        try (Archive archive = Archive.existing(old, MERGE)) {
            assertThat(archive.asOf(Instant.ofEpochSecond(2)).dossiers()).hasSize(1);
            assertThat(archive.faults()).isEmpty();
        }
    }
}
