package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.language.model.ReaderModel;

/** {@code bench/language}: all figures of the language room, and the size and loading time of its model, a line each. */
public final class LanguageBench {
    private static final List<String> FILES = List.of("reader.onnx", "labels.tsv", "vocab.txt");

    private LanguageBench() {}

    public static void main(String[] args) throws IOException {
        Workbench bench = new Workbench();
        Map<String, Double> figures = new TreeMap<>();
        long start = System.nanoTime();
        try (ReaderModel model = bench.model()) {
            figures.put("model.load_s", (System.nanoTime() - start) / 1e9);
            figures.put("model.mb", megabytes(bench.home().resolve("model")));
            figures.putAll(SplitLayer.measure(bench.shared()));
            figures.putAll(TreeLayer.measure(bench, model));
        }
        LayersBench.print(figures);
    }

    private static double megabytes(Path folder) throws IOException {
        long bytes = 0;
        for (String file : FILES) {
            bytes += Files.size(folder.resolve(file));
        }
        return bytes / 1e6;
    }
}
