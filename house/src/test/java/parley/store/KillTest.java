package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.merge.Merge;

/** A process that files is killed without warning; what it had acknowledged is there, and nothing is torn. */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("parley.kills", 3);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsTorn() throws IOException, InterruptedException {
        String location = folder.resolve("killed.parley").toString();
        Random random = new Random(7);
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            next = acknowledgedBeforeKilling(location, next, 1 + random.nextInt(12), random.nextInt(8_000_000)) + 1;
            try (Archive archive = Archive.existing(location, new Merge(Directory.bundled()))) {
                for (int i = 0; i < next; i++) {
                    assertThat(archive.has(Killed.article(i).article()))
                            .as("article %d", i)
                            .isTrue();
                }
                assertThat(archive.faults()).isEmpty();
                // one more may have come to rest before its word got out
                if (archive.has(Killed.article(next).article())) {
                    next++;
                }
                assertThat(archive.asOf(Instant.ofEpochSecond(2_000_000_000L)).articles())
                        .hasSize(next);
            }
        }
    }

    /** Kills it a random moment after it has acknowledged some; gives the last that it acknowledged. */
    private static int acknowledgedBeforeKilling(String location, int first, int some, int nanos)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        location,
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = first - 1;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            for (int i = 0; line != null; i++) {
                last = Integer.parseInt(line);
                if (i == some) {
                    Thread.sleep(nanos / 1_000_000, nanos % 1_000_000);
                    // through the handle, which leaves what it had said to be read
                    process.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        }
        assertThat(last).isGreaterThanOrEqualTo(first);
        return last;
    }
}
