package parley.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parley.ask.Correcting;
import parley.intake.Arrival;
import parley.intake.Given;
import parley.merge.Dossier;
import parley.record.Reading;
import parley.store.Archive;
import parley.store.AsOf;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;

/** An archive to look at: articles of our own about talks that never were, filed over some days, and what an editor mended. */
final class Example {
    /** The moment at which the example stands. */
    static final Instant NOW = Instant.parse("2026-11-14T09:00:00Z");

    private static final Duration UNTIL_FILED = Duration.ofMinutes(5);

    private final Archive archive;
    private long lastDeed;

    private Example(Archive archive) {
        this.archive = archive;
    }

    /** Reads and files everything, unless the archive has something already. */
    static void fill(Archive archive, Wiring wiring, ArticleReader reader, Progress progress) {
        if (archive.asOf(NOW).counts().getOrDefault("articles", 0L) == 0) {
            List<Reading> readings = new ArrayList<>();
            try (InputStream in = resource("articles.jsonl");
                    Stream<Arrival> arrivals = wiring.arrivals(List.of("-"), in, Given.NOTHING)) {
                new Batch<Reading>(reader::read, 2).run(arrivals.iterator(), result -> {
                    progress.step();
                    return readings.add(Objects.requireNonNull(result.made(), result.message()));
                });
            } catch (IOException e) {
                throw new ParleyException(Problem.BUG, "demo", "cannot be read: " + e.getMessage(), e);
            }
            new Example(archive).live(readings);
        }
    }

    /** Everything at its time. */
    private void live(List<Reading> readings) {
        TreeMap<Instant, Consumer<Instant>> days = new TreeMap<>();
        for (Reading reading : readings) {
            Published said = Objects.requireNonNull(reading.article().origin().published());
            days.put(Instant.parse(said.written()).plus(UNTIL_FILED), at -> archive.file(List.of(reading), at));
        }
        for (String line : lines("corrections.tsv")) {
            String[] cells = line.split("\t", -1);
            days.put(Instant.parse(cells[0]), at -> correct(cells, at));
        }
        days.forEach((at, deed) -> deed.accept(at));
    }

    private void correct(String[] cells, Instant at) {
        AsOf known = archive.asOf(at);
        Correcting correcting = new Correcting(known, cells[1], cells[5]);
        lastDeed = archive.does(
                cells[3].equals("undo")
                        ? correcting.undo(lastDeed)
                        : correcting.correct(encounter(known, cells[2]), cells[3], cells[4]),
                at);
    }

    private static String encounter(AsOf known, String words) {
        return known.dossiers().stream()
                .filter(dossier -> dossier.reports().stream()
                        .flatMap(report -> report.evidence().stream())
                        .anyMatch(evidence -> evidence.quote().contains(words)))
                .map(Dossier::id)
                .findFirst()
                .orElseThrow(() -> new ParleyException(Problem.BUG, "demo", "no encounter says: " + words));
    }

    private static List<String> lines(String file) {
        try (InputStream in = resource(file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().skip(1).toList();
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(Example.class.getResourceAsStream("demo/" + file), file);
    }
}
