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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.actors.directory.Directory;
import parley.bench.score.ClusterScore;
import parley.language.model.ReaderModel;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.MemoryShelf;
import parley.merge.Merge;
import parley.merge.Merged;
import parley.merge.Report;
import parley.merge.Rulings;
import parley.read.Knowledge;
import parley.read.Parser;
import parley.read.Reader;
import parley.show.MergedJson;

/** A cluster of our own, read and merged: what it comes to, and that the order in which it came does not matter. */
class ClusterTest {
    private static final Path CLUSTER = Path.of("src/test/cluster");
    private static final int ORDERS = 100;

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
            MemoryShelf shelf = new MemoryShelf(merge);
            List<Dossier> kept = new ArrayList<>();
            for (Filed each : shuffled) {
                shelf.add(each);
                List<Dossier> touched = merge.around(each, shelf, Rulings.NONE).dossiers();
                Set<String> reports = new HashSet<>();
                touched.forEach(
                        dossier -> dossier.reports().stream().map(Report::id).forEach(reports::add));
                kept.removeIf(old -> old.reports().stream().map(Report::id).anyMatch(reports::contains));
                kept.addAll(touched);
            }
            assertThat(kept).as("order %d", seed).containsExactlyInAnyOrderElementsOf(merged.dossiers());
        }
    }
}
