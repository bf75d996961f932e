package parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.language.Sentence;
import parley.language.Token;
import parley.language.Words;
import parley.language.model.ReaderModel;

/** How well and how fast the reader model tags and parses words that are already cut. Everything is in per cent of all words. */
public final class TreeLayer {
    private TreeLayer() {}

    /**
     * For {@code ewt}, {@code pud} and {@code gum}: {@code upos}, {@code xpos}, {@code lemma}, {@code uas}, {@code las} (relations
     * without subtypes), {@code las_full} (with them), {@code sentences_per_core_second}; for {@code uner_ewt},
     * {@code uner_pud} and {@code talks}: {@code f1}, {@code per}, {@code loc}, {@code org}.
     */
    static Map<String, Double> measure(Workbench bench, ReaderModel model) {
        Path shared = bench.shared();
        Path open = shared.resolve("corpora/open");
        Map<String, Double> figures = new TreeMap<>();
        Path ewt = open.resolve("ud/en_ewt-ud-test.conllu");
        parse(model, GoldSentence.read(ewt).subList(0, 300)); // the compiler warms up
        trees("ewt", ewt, model, figures);
        trees("pud", open.resolve("ud/en_pud-ud-test.conllu"), model, figures);
        trees("gum", shared.resolve("corpora/measure-only/en_gum-ud-test.conllu"), model, figures);
        names("uner_ewt", open.resolve("ner/en_ewt-ud-test.iob2"), model, figures);
        names("uner_pud", open.resolve("ner/en_pud-ud-test.iob2"), model, figures);
        names("talks", bench.home().resolve("training/test/talks-names.iob2"), model, figures);
        return figures;
    }

    private static List<Sentence> parse(ReaderModel model, List<GoldSentence> gold) {
        StringBuilder text = new StringBuilder();
        List<Words> words = gold.stream().map(s -> s.appendTo(text)).toList();
        return model.parse(text.toString(), words, 0);
    }

    private static void trees(String prefix, Path file, ReaderModel model, Map<String, Double> figures) {
        List<GoldSentence> gold = GoldSentence.read(file);
        long start = cpu();
        List<Sentence> parsed = parse(model, gold);
        double seconds = (cpu() - start) / 1e9;
        TreeCounts counts = new TreeCounts();
        for (int i = 0; i < gold.size(); i++) {
            for (Token token : parsed.get(i).tokens()) {
                counts.add(token, gold.get(i).rows().get(token.index()));
            }
        }
        counts.report(prefix, figures);
        figures.put(prefix + ".sentences_per_core_second", gold.size() / seconds);
    }

    private static void names(String prefix, Path file, ReaderModel model, Map<String, Double> figures) {
        List<GoldSentence> gold = GoldSentence.read(file);
        List<Sentence> parsed = parse(model, gold);
        NameCounts counts = new NameCounts();
        for (int i = 0; i < gold.size(); i++) {
            List<String> wanted = new ArrayList<>();
            gold.get(i).rows().forEach(row -> wanted.add(row[2]));
            counts.add(parsed.get(i).tokens().stream().map(Token::name).toList(), wanted);
        }
        counts.report(prefix, figures);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
