package parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.actors.directory.Directory;
import parley.bench.score.ClusterScore;
import parley.language.model.ReaderModel;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.MemoryShelf;
import parley.merge.Merge;
import parley.merge.Merged;
import parley.merge.Merging;
import parley.merge.Report;
import parley.merge.Rulings;
import parley.merge.Shelved;
import parley.read.Knowledge;
import parley.read.Parser;
import parley.read.Reader;
import parley.record.Reading;
import parley.show.MergedJson;

/** A cluster of our own, read and merged: what it comes to, and that the order in which it came does not matter. */
class ClusterTest {
    private static final Path CLUSTER = Path.of("src/test/cluster");
    private static final int ORDERS = 100;
    private static final int ORDERS_FILED = 6;

    private static List<Filed> filed;
    private static Merged merged;

    @BeforeAll
    static void read() {
        try (ReaderModel model = ReaderModel.load(Path.of("../model"), 1)) {
            Reader reader = new Reader(new Parser(model), Directory.bundled(), Knowledge.bundled());
            filed = ClusterBench.file(CLUSTER.resolve("articles.jsonl"), new BenchReader(reader));
        }
        merged = ClusterBench.merge(filed);
    }

    @Test
    void comesToWhatGoldSays() throws IOException {
        ClusterScore score = ClusterBench.score(
                new ObjectMapper().readTree(CLUSTER.resolve("gold.json").toFile()), merged);
        assertThat(score.wrongMerges()).as("%s", score.misses()).isZero();
        assertThat(score.headline()).as("%s", score.misses()).isGreaterThan(0.6);
        assertThat(score.f1("links")).as("%s", score.misses()).isGreaterThan(0.6);
        assertThat(score.f1("copies")).isEqualTo(1);
    }

    @Test
    void anyOrderComesToTheSame() {
        String dossiers = MergedJson.dossiers(merged.dossiers());
        String claims = MergedJson.claims(merged.claims());
        for (int seed = 0; seed < ORDERS; seed++) {
            List<Filed> shuffled = new ArrayList<>(filed);
            Collections.shuffle(shuffled, new Random(seed));
            Merged again = ClusterBench.merge(shuffled);
            assertThat(MergedJson.dossiers(again.dossiers()))
                    .as("order %d", seed)
                    .isEqualTo(dossiers);
            assertThat(MergedJson.claims(again.claims())).as("order %d", seed).isEqualTo(claims);
            assertThat(again.parties()).as("order %d", seed).isEqualTo(merged.parties());
        }
    }

    /** What the archive does: after every article, only what that article touches. */
    @Test
    void oneByOneComesToTheSame() {
        Merge merge = new Merge(Directory.bundled());
        for (int seed = 0; seed < 10; seed++) {
            List<Filed> shuffled = new ArrayList<>(filed);
            Collections.shuffle(shuffled, new Random(seed));
            MemoryShelf shelf = new MemoryShelf();
            List<Dossier> dossiers = new ArrayList<>();
            List<Claim> claims = new ArrayList<>();
            for (Filed each : shuffled) {
                Shelved shelved = new Shelved(each);
                shelf.add(shelved);
                Merging merging = merge.on(shelf, Rulings.NONE);
                replace(dossiers, merging.dossiers(List.of(shelved)).all(), Dossier::reports);
                replace(claims, merging.claims(List.of(shelved)).all(), Claim::reports);
            }
            assertThat(dossiers).as("order %d", seed).containsExactlyInAnyOrderElementsOf(merged.dossiers());
            assertThat(claims).as("order %d", seed).containsExactlyInAnyOrderElementsOf(merged.claims());
        }
    }

    /** {@code bench/orders} does it a hundred times. */
    @Test
    void filedInAnyOrderTheArchiveAnswersTheSame() throws IOException {
        List<Reading> readings = filed.stream().map(Filed::reading).toList();
        String answers = OrdersBench.answers(readings, 0);
        assertThat(answers).contains(merged.dossiers().get(0).id());
        for (int seed = 1; seed < ORDERS_FILED; seed++) {
            assertThat(OrdersBench.answers(readings, seed)).as("order %d", seed).isEqualTo(answers);
        }
    }

    /** What shares a report with what is new is no more. */
    private static <T> void replace(List<T> kept, List<T> fresh, Function<T, List<Report>> reports) {
        Set<String> ids = new HashSet<>();
        fresh.forEach(one -> reports.apply(one).forEach(report -> ids.add(report.id())));
        kept.removeIf(old -> reports.apply(old).stream().map(Report::id).anyMatch(ids::contains));
        kept.addAll(fresh);
    }
}
