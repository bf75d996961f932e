package parley.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parley.language.Tagger;
import parley.language.model.ReaderModel;
import parley.text.Article;

/** One side of {@code bench/corenlp}: how well and how fast a pipeline does the sentences of PUD, each side in a process of its own. */
final class PeerBench {
    private static final int WARM_SENTENCES = 300;
    private static final int WARM_DOCUMENTS = 40;

    private final String name;
    private final Path corpora;
    private final Map<String, Double> figures = new TreeMap<>();

    PeerBench(String name) {
        this.name = name;
        this.corpora = new Workbench().shared().resolve("corpora/open");
    }

    /** Parley's side; the argument says {@code basic}, {@code full} or {@code coref}. */
    public static void main(String[] args) {
        PeerBench peer = new PeerBench("parley");
        Workbench bench = new Workbench();
        try (ReaderModel model = bench.model()) {
            switch (args[0]) {
                case "full" -> {
                    BenchReader reader = bench.reader(model);
                    peer.full(() -> text -> reader.read(new Article(text, Article.Origin.UNKNOWN)));
                }
                case "coref" -> peer.coref(CorefLayer.cast(model));
                default -> peer.basic(() -> model);
            }
        }
    }

    /** Trees and names of words that are already cut. */
    void basic(Supplier<Tagger> load) {
        Tagger tagger = load.get();
        started("basic");
        TreeLayer.warm(tagger, GoldSentence.read(ewt()).subList(0, WARM_SENTENCES));
        Map<String, Double> all = new TreeMap<>();
        TreeLayer.trees("pud", corpora.resolve("ud/en_pud-ud-test.conllu"), tagger, all);
        TreeLayer.names("uner_pud", corpora.resolve("ner/en_pud-ud-test.iob2"), tagger, all);
        figures.put(name + ".basic.sentences_per_core_second", all.remove("pud.sentences_per_core_second"));
        for (String figure :
                List.of("pud.uas", "pud.las", "uner_pud.f1", "uner_pud.per", "uner_pud.loc", "uner_pud.org")) {
            figures.put(name + "." + figure, all.getOrDefault(figure, 0.0));
        }
        ended("basic");
    }

    /** Everything the pipeline has, on the raw text of each document. */
    void full(Supplier<Consumer<String>> load) {
        Consumer<String> reader = load.get();
        started("full");
        RawDocument.read(ewt(), "").subList(0, WARM_DOCUMENTS).forEach(document -> reader.accept(document.text()));
        List<RawDocument> documents = RawDocument.read(corpora.resolve("ud/en_pud-ud-test.conllu"), "");
        double sentences =
                documents.stream().mapToInt(d -> d.sentences().size()).sum();
        double start = Meter.coreSeconds();
        documents.forEach(document -> reader.accept(document.text()));
        figures.put(name + ".full.sentences_per_core_second", sentences / (Meter.coreSeconds() - start));
        ended("full");
    }

    /** Whom pronouns and descriptions stand for, on GUM test. */
    void coref(CorefLayer.Resolver resolver) {
        CorefLayer.measure(new Workbench().shared(), resolver)
                .forEach((figure, value) -> figures.put(name + "." + figure, value));
        LayersBench.print(figures);
    }

    private Path ewt() {
        return corpora.resolve("ud/en_ewt-ud-test.conllu");
    }

    private void started(String pipeline) {
        figures.put(name + "." + pipeline + ".start_core_seconds", Meter.coreSeconds());
    }

    private void ended(String pipeline) {
        figures.put(name + "." + pipeline + ".peak_mb", Meter.peakMegabytes());
        LayersBench.print(figures);
    }
}
