package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.record.Reading;
import parley.text.ParleyException;

/** On a real server, which the test starts; its programs are for one platform. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PostgresArchiveTest extends ArchiveContract {
    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    private static int made;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    String location() {
        String name = "archive" + ++made;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Test
    void aLostServerLosesNothingAndSaysSo() throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        Merge merge = new Merge(Directory.bundled());
        try (EmbeddedPostgres mortal = builder.start();
                Archive archive = Archive.made(mortal.getJdbcUrl("postgres", "postgres"), merge)) {
            archive.file(List.of(Killed.article(0)), Instant.ofEpochSecond(0));
            List<Reading> batch = DuringABatch.of(() -> close(mortal), Killed.article(1), Killed.article(2));
            assertThatThrownBy(() -> archive.file(batch, Instant.ofEpochSecond(1)))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("Nothing of this batch was kept; everything acknowledged before is safe");
        }
        try (EmbeddedPostgres again = builder.start();
                Archive archive = Archive.existing(again.getJdbcUrl("postgres", "postgres"), merge)) {
            assertThat(archive.asOf(Instant.ofEpochSecond(2)).articles()).hasSize(1);
            assertThat(archive.faults()).isEmpty();
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
