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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.text.ParleyException;

class SqliteArchiveTest extends ArchiveContract {
    private static final Merge MERGE = new Merge(Directory.bundled());

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
}
