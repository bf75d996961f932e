package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley token}, from the command line. */
class TokenCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Stage stage = new Stage();

    @BeforeEach
    void archive() {
        stage.archive = folder.resolve("a.db").toString();
    }

    @Test
    void aTokenIsShownOnceAndListedWithoutItself() throws Exception {
        assertThat(stage.run("token", "new", "Bo", "--role", "editor", "--expires", "90d"))
                .isZero();
        String token = stage.out().strip();
        assertThat(token).matches("parley_[0-9a-f]{12}_[0-9a-f]{64}");
        assertThat(stage.run("token", "list")).isZero();
        assertThat(stage.out().substring(token.length()))
                .contains("Bo  editor  made 2025-04-22T08:00:00Z  expires 2025-07-21T08:00:00Z")
                .doesNotContain(token);
        assertThat(stage.run("token", "revoke", "Bo")).isZero();
        stage.run("token", "list");
        assertThat(stage.out()).contains("revoked 2025-04-22T08:00:00Z");
        String secret = token.substring(token.lastIndexOf('_') + 1);
        for (String file : new String[] {"a.db", "a.db-wal"}) {
            Path path = folder.resolve(file);
            if (Files.exists(path)) {
                assertThat(new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret);
            }
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(stage.run("token", "new", "Bo", "--role", "king")).isEqualTo(2);
        assertThat(stage.run("token", "new", "Bo", "--role", "reader", "--expires", "soon"))
                .isEqualTo(2);
        stage.run("token", "new", "Bo", "--role", "reader");
        assertThat(stage.run("token", "new", "Bo", "--role", "reader")).isNotZero();
        assertThat(stage.err()).contains("take another");
        assertThat(stage.run("token", "revoke", "Nobody")).isNotZero();
    }
}
