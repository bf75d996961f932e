package parley.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.language.Splitter;
import parley.language.Words;
import parley.text.CharSpan;

/** Token and sentence F1 of the splitter on raw text, by character spans without white space. */
public final class SplitLayer {
    private SplitLayer() {}

    private record Corpus(String name, String file, String documents, boolean sentences) {}

    private static final List<Corpus> CORPORA = List.of(
            new Corpus("ewt", "open/ud/en_ewt-ud-test.conllu", "", true),
            new Corpus("ewt_dev", "open/ud/en_ewt-ud-dev.conllu", "", true),
            new Corpus("ewt_newsgroups", "open/ud/en_ewt-ud-test.conllu", "newsgroup", true),
            new Corpus("gum", "measure-only/en_gum-ud-test.conllu", "", true),
            new Corpus("gum_dev", "measure-only/en_gum-ud-dev.conllu", "", true),
            new Corpus("gum_news", "measure-only/en_gum-ud-test.conllu", "GUM_news", true),
            new Corpus("gum_dev_news", "measure-only/en_gum-ud-dev.conllu", "GUM_news", true),
            new Corpus("gum_train_news", "open/ud/en_gumfree-ud-train.conllu", "GUM_news", true),
            new Corpus("pud", "open/ud/en_pud-ud-test.conllu", "", false));

    /** {@code <corpus>.tokens} and {@code .sentences} → F1; corpora that are not there are left out. */
    public static Map<String, Double> measure(Path shared) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Splitter splitter = new Splitter();
        for (Corpus corpus : CORPORA) {
            Path file = shared.resolve("corpora").resolve(corpus.file);
            if (!Files.exists(file)) {
                continue;
            }
            Tally tokens = new Tally();
            Tally sentences = new Tally();
            for (RawDocument document : RawDocument.read(file, corpus.documents)) {
                List<Words> found = splitter.split(document.text());
                Set<CharSpan> words = new HashSet<>();
                Set<CharSpan> spans = new HashSet<>();
                for (Words sentence : found) {
                    words.addAll(sentence.tokens());
                    spans.add(span(sentence.tokens()));
                }
                tokens.add(Set.copyOf(document.tokens()), words);
                sentences.add(Set.copyOf(document.sentences()), spans);
            }
            figures.put(corpus.name + ".tokens", tokens.f1());
            if (corpus.sentences) {
                figures.put(corpus.name + ".sentences", sentences.f1());
            }
        }
        return figures;
    }

    private static CharSpan span(List<CharSpan> tokens) {
        return tokens.get(0).to(tokens.get(tokens.size() - 1));
    }

    private static final class Tally {
        private int gold;
        private int found;
        private int right;

        void add(Set<CharSpan> wanted, Set<CharSpan> given) {
            gold += wanted.size();
            found += given.size();
            right += (int) given.stream().filter(wanted::contains).count();
        }

        double f1() {
            return 2.0 * right / Math.max(1, gold + found);
        }
    }
}
