package parley.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import parley.language.Sentence;
import parley.language.Tagger;
import parley.language.Token;
import parley.language.Words;

/** CoreNLP's side of {@code bench/corenlp}. */
final class CoreNlpPeer implements Tagger {
    private static final Map<String, String> NAMES = Map.of(
            "PERSON", "PER",
            "ORGANIZATION", "ORG",
            "LOCATION", "LOC",
            "CITY", "LOC",
            "STATE_OR_PROVINCE", "LOC",
            "COUNTRY", "LOC");

    private final StanfordCoreNLP pipeline =
            pipeline("tokenize,pos,lemma,ner,depparse", Map.of("tokenize.whitespace", "true", "ssplit.eolonly", "true"));

    /** The argument says {@code basic} or {@code full}. */
    public static void main(String[] args) {
        PeerBench peer = new PeerBench("corenlp");
        if (args[0].equals("full")) {
            peer.full(() -> {
                StanfordCoreNLP full = pipeline("tokenize,pos,lemma,ner,depparse,coref,quote", Map.of());
                return text -> full.annotate(new Annotation(text));
            });
        } else {
            peer.basic(CoreNlpPeer::new);
        }
    }

    private static StanfordCoreNLP pipeline(String annotators, Map<String, String> more) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        more.forEach(properties::setProperty);
        return new StanfordCoreNLP(properties);
    }

    @Override
    public List<Sentence> parse(String text, List<Words> sentences) {
        StringBuilder lines = new StringBuilder();
        for (Words words : sentences) {
            words.tokens()
                    .forEach(span -> lines.append(text.substring(span.start(), span.end()).replaceAll("\\s", "_"))
                            .append(' '));
            lines.append('\n');
        }
        Annotation annotation = new Annotation(lines.toString());
        pipeline.annotate(annotation);
        List<CoreMap> found = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<Sentence> parsed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            parsed.add(sentence(i, sentences.get(i), found.get(i)));
        }
        return parsed;
    }

    private static Sentence sentence(int number, Words words, CoreMap found) {
        List<CoreLabel> labels = found.get(CoreAnnotations.TokensAnnotation.class);
        if (labels.size() != words.tokens().size()) {
            throw new IllegalStateException("sentence " + number + " was cut into other words");
        }
        SemanticGraph tree = found.get(BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        String before = "";
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            IndexedWord word = tree.getNodeByIndexSafe(i + 1);
            IndexedWord head = word == null ? null : tree.getParent(word);
            String name = NAMES.getOrDefault(label.ner(), "O");
            tokens.add(new Token(
                    i,
                    words.tokens().get(i),
                    label.word(),
                    label.lemma(),
                    "_",
                    label.tag(),
                    head == null ? -1 : head.index() - 1,
                    head == null ? "root" : tree.reln(head, word).toString(),
                    name.equals("O") ? name : (name.equals(before) ? "I-" : "B-") + name));
            before = name;
        }
        return new Sentence(number, tokens);
    }
}
