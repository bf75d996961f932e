package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import parley.actors.directory.Directory;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.language.model.ReaderModel;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.Merge;
import parley.record.Actor;
import parley.record.Reading;
import parley.show.MergedJson;
import parley.show.TableCsv;
import parley.store.Archive;

/** {@code bench/orders}: files a cluster in many orders, each into an archive of its own, and compares what they answer. */
public final class OrdersBench {
    private static final String USAGE = "usage: bench/orders CLUSTER_DIR [ORDERS]";
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    private OrdersBench() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        int orders = args.length == 2 ? Integer.parseInt(args[1]) : 100;
        Workbench bench = new Workbench();
        try (ReaderModel model = bench.model()) {
            List<Reading> readings = ClusterBench.file(Path.of(args[0], "articles.jsonl"), bench.reader(model)).stream()
                    .map(Filed::reading)
                    .toList();
            Set<String> answers = new TreeSet<>();
            for (int seed = 0; seed < orders; seed++) {
                answers.add(answers(readings, seed));
            }
            System.out.println("orders " + orders);
            System.out.println("orders.answers " + answers.size());
        }
    }

    /** All that an archive answers at the end, when the readings were filed in this order, one or a few at a time. */
    static String answers(List<Reading> readings, int seed) throws IOException {
        Random random = new Random(seed);
        List<Reading> order = new ArrayList<>(readings);
        Collections.shuffle(order, random);
        Path file = Files.createTempFile("parley-order", ".parley");
        try (Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()))) {
            for (int from = 0; from < order.size(); ) {
                int to = Math.min(order.size(), from + 1 + random.nextInt(4));
                archive.file(order.subList(from, to), START.plusSeconds(from));
                from = to;
            }
            return answers(archive, readings);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String answers(Archive archive, List<Reading> readings) {
        Asking asking = new Asking(archive.now(START));
        List<Table> tables = new ArrayList<>(List.of(
                asking.talks(Filter.ALL),
                asking.coming(Filter.ALL, "2000-01-01"),
                asking.statements(Filter.ALL),
                asking.positions(Filter.ALL),
                asking.offers(Filter.ALL),
                asking.events(Filter.ALL),
                asking.claimed(),
                asking.changed(archive.asOf(START.minusSeconds(1)), Filter.ALL)));
        List<Dossier> dossiers = asking.dossiers(Filter.ALL);
        dossiers.forEach(dossier -> tables.addAll(asking.talk(dossier.id())));
        names(readings).forEach(name -> {
            tables.addAll(asking.who(name, Filter.ALL));
            tables.add(asking.search(name));
        });
        StringBuilder all = new StringBuilder(MergedJson.dossiers(dossiers)).append(MergedJson.claims(asking.claims()));
        tables.forEach(table -> all.append(TableCsv.of(List.of(withoutFiled(table)))));
        return all.toString().replaceAll("\"filed\": \"[^\"]*\"", "");
    }

    private static Set<String> names(List<Reading> readings) {
        Set<String> names = new TreeSet<>();
        for (Reading reading : readings) {
            reading.actors().stream()
                    .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
                    .forEach(actor -> names.add(actor.name()));
        }
        return names;
    }

    /** When Parley learned of something does depend on the order. */
    private static Table withoutFiled(Table table) {
        int filed = table.columns().indexOf("filed");
        if (filed < 0) {
            return table;
        }
        return new Table(
                table.title(),
                without(table.columns(), filed),
                table.rows().stream().map(row -> without(row, filed)).toList());
    }

    private static List<String> without(List<String> all, int one) {
        List<String> rest = new ArrayList<>(all);
        rest.remove(one);
        return rest;
    }
}
