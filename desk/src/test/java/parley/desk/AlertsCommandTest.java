package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley alerts}, from the command line. */
class AlertsCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aQuestionIsSavedShownAndForgotten() {
        Stage stage = new Stage();
        stage.archive = folder.resolve("a.db").toString();
        assertThat(stage.run("alerts", "new", "Lakes", "--actor", "KEN")).isZero();
        String id = stage.out().strip();
        assertThat(id).matches("q[0-9a-f]{16}");
        assertThat(stage.run("alerts", "new", "Wrong", "--status", "merry")).isNotZero();
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("alerts", "list")).isZero();
        assertThat(stage.out()).contains("Lakes").contains("{actor=KEN}").doesNotContain("Wrong");
        assertThat(stage.run("alerts", "show", id)).isZero();
        assertThat(stage.out()).contains("new").contains("They spoke.");
        assertThat(stage.run("alerts", "webhook", "add", id, "http://localhost/x"))
                .isNotZero();
        assertThat(stage.run("alerts", "webhook", "add", id, "https://hooks.example/x"))
                .isZero();
        assertThat(stage.out()).containsPattern("\\b[0-9a-f]{64}\\b");
        assertThat(stage.run("alerts", "webhook", "list")).isZero();
        assertThat(stage.out()).contains(id).contains("https://hooks.example/x");
        assertThat(stage.run("alerts", "webhook", "remove", id)).isZero();
        assertThat(stage.run("alerts", "webhook", "list")).isZero();
        assertThat(stage.out()).contains("removed\nnothing");
        assertThat(stage.run("alerts", "forget", id)).isZero();
        assertThat(stage.run("alerts", "show", id)).isNotZero();
        assertThat(stage.err()).contains("no saved question");
    }
}
