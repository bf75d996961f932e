package parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parley.actors.directory.Directory;
import parley.merge.Merge;
import parley.record.Reading;
import parley.store.Archive;

/** {@code bench/kills}: kills a process that files, again and again, and looks whether anything acknowledged is lost or torn. */
public final class KillBench {
    private static final String USAGE = "usage: bench/kills [KILLS]";
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final int ROUNDS_OF_AN_ARCHIVE = 10;
    private static final int LARGEST_BATCH = 20;
    private static final int LONGEST_MS = 400;

    private final Random random = new Random(5);
    private int lost;
    private int torn;

    private KillBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3 && args[0].equals("--file")) {
            file(args[1], Integer.parseInt(args[2]));
        } else if (args.length > 1) {
            System.err.println(USAGE);
            System.exit(2);
        } else {
            new KillBench().kill(args.length == 0 ? 100 : Integer.parseInt(args[0]));
        }
    }

    /** Files batches for ever, and says how many articles are there when each is acknowledged. */
    private static void file(String location, int first) {
        Random random = new Random(first);
        try (Archive archive = Archive.made(location, new Merge(Directory.bundled()))) {
            for (int from = first; ; ) {
                int to = from + 1 + random.nextInt(LARGEST_BATCH);
                List<Reading> batch = new ArrayList<>();
                for (int n = from; n < to; n++) {
                    batch.add(MadeUp.reading(n));
                }
                archive.file(batch, START.plusSeconds(from));
                from = to;
                System.out.println(to);
                System.out.flush();
            }
        }
    }

    private void kill(int kills) throws IOException, InterruptedException {
        for (int done = 0; done < kills; done += ROUNDS_OF_AN_ARCHIVE) {
            Path folder = Files.createTempDirectory("parley-kills");
            Path file = folder.resolve("killed.parley");
            int there = 0;
            for (int i = 0; i < Math.min(ROUNDS_OF_AN_ARCHIVE, kills - done); i++) {
                there = look(file, acknowledged(file, there));
            }
            try (var all = Files.list(folder)) {
                for (Path each : all.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
        System.out.println("kills " + kills);
        System.out.println("kills.lost " + lost);
        System.out.println("kills.torn " + torn);
    }

    /** How many articles were acknowledged when it was killed, a random moment after the first acknowledgement. */
    private int acknowledged(Path file, int first) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillBench.class.getName(),
                        "--file",
                        file.toString(),
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = first;
        boolean living = true;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (living) {
                    Thread.sleep(random.nextInt(LONGEST_MS));
                    // through the handle, which leaves what it had said to be read
                    process.toHandle().destroyForcibly();
                    living = false;
                }
            }
        }
        process.waitFor();
        return acknowledged;
    }

    /** How many are there; a batch more than acknowledged may have come to rest before its word got out. */
    private int look(Path file, int acknowledged) {
        try (Archive archive = Archive.existing(file.toString(), new Merge(Directory.bundled()))) {
            for (int n = 0; n < acknowledged; n++) {
                if (!archive.has(MadeUp.reading(n).article())) {
                    lost++;
                }
            }
            int there = acknowledged;
            while (archive.has(MadeUp.reading(there).article())) {
                there++;
            }
            List<String> faults = archive.faults();
            faults.forEach(System.err::println);
            if (!faults.isEmpty() || there > acknowledged + LARGEST_BATCH) {
                torn++;
            }
            return there;
        }
    }
}
