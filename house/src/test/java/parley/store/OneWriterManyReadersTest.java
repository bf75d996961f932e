package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.merge.Merge;

class OneWriterManyReadersTest {
    private static final Merge MERGE = new Merge(Directory.bundled());
    private static final int ARTICLES = 40;
    private static final int READERS = 8;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyReaderSeesWholeMomentsAndNobodyFails() throws ExecutionException, InterruptedException {
        String location = folder.resolve("busy.parley").toString();
        Archive.made(location, MERGE).close();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(pool.submit(() -> watch(location, done)));
        }
        try (Archive archive = Archive.existing(location, MERGE)) {
            for (int i = 0; i < ARTICLES; i++) {
                archive.file(List.of(Killed.article(i)), Instant.ofEpochSecond(1_745_000_000L + i));
            }
        } finally {
            done.set(true);
        }
        for (Future<Integer> reader : readers) {
            assertThat(reader.get()).isEqualTo(ARTICLES);
        }
        pool.shutdown();
    }

    /** All articles are of one encounter: at every moment it has as many reports as there are articles. */
    private static int watch(String location, AtomicBoolean done) {
        try (Archive archive = Archive.existing(location, MERGE)) {
            int articles = 0;
            boolean last = false;
            while (!last) {
                last = done.get();
                int seen = archive.atOnce(() -> {
                    AsOf now = archive.asOf(Instant.ofEpochSecond(2_000_000_000L));
                    int reports = now.dossiers().stream()
                            .mapToInt(one -> one.reports().size())
                            .sum();
                    int filed = now.articles().size();
                    assertThat(reports).isEqualTo(filed);
                    return filed;
                });
                assertThat(seen).isGreaterThanOrEqualTo(articles);
                articles = seen;
            }
            return articles;
        }
    }
}
