package parley.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import parley.language.Splitter;
import parley.language.model.ReaderModel;

/** {@code bench/layers}: the figures of each layer by itself, a line each. */
public final class LayersBench {
    private LayersBench() {}

    public static void main(String[] args) {
        Workbench bench = new Workbench();
        try (ReaderModel model = bench.model()) {
            BenchReader reader = bench.reader(model);
            Map<String, Supplier<Map<String, Double>>> layers = layers(bench, model, reader);
            List<String> wanted = args.length == 0 ? List.copyOf(layers.keySet()) : List.of(args);
            if (!layers.keySet().containsAll(wanted)) {
                System.err.println("usage: bench/layers [NAME…], of " + String.join(", ", layers.keySet()));
                System.exit(2);
            }
            layers.forEach((name, layer) -> {
                if (wanted.contains(name)) {
                    print(layer.get());
                }
            });
            System.out.println("failures " + reader.failures());
        }
    }

    private static Map<String, Supplier<Map<String, Double>>> layers(
            Workbench bench, ReaderModel model, BenchReader reader) {
        Splitter splitter = new Splitter();
        Map<String, Supplier<Map<String, Double>>> layers = new LinkedHashMap<>();
        layers.put("split", () -> SplitLayer.measure(bench.shared()));
        layers.put("tree", () -> TreeLayer.measure(bench, model));
        layers.put("time", () -> TimeLayer.measure(bench.shared(), text -> model.parse(text, splitter.split(text))));
        layers.put("polnear", () -> AttributionLayer.measure(bench.shared(), reader));
        layers.put("plover", () -> PloverLayer.measure(bench.shared(), reader));
        layers.put("readout", () -> ReadoutLayer.measure(bench.shared(), reader));
        return layers;
    }

    static void print(Map<String, Double> figures) {
        figures.forEach((name, value) -> System.out.println(name + " " + String.format(Locale.ROOT, "%.4f", value)));
    }
}
