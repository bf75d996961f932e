package parley.bench;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String BASIC = "tokenize,pos,lemma,ner,depparse";

    /** Words are cut already, a sentence a line. */
    private static final Map<String, String> CUT = Map.of("tokenize.whitespace", "true", "ssplit.eolonly", "true");

    private final StanfordCoreNLP pipeline;

    private CoreNlpPeer(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** The argument says {@code basic}, {@code full} or {@code coref}. */
    public static void main(String[] args) {
        PeerBench peer = new PeerBench("corenlp");
        switch (args[0]) {
            case "full" -> peer.full(() -> {
                StanfordCoreNLP full = pipeline(BASIC + ",coref,quote", Map.of());
                return text -> full.annotate(new Annotation(text));
            });
            case "coref" -> peer.coref(new CoreNlpPeer(pipeline(BASIC + ",coref", CUT))::chains);
            default -> peer.basic(() -> new CoreNlpPeer(pipeline(BASIC, CUT)));
        }
    }

    private static StanfordCoreNLP pipeline(String annotators, Map<String, String> more) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        more.forEach(properties::setProperty);
        return new StanfordCoreNLP(properties);
    }

    private CorefLayer.Answer chains(String text, List<Words> sentences) {
        Map<List<Integer>, Object> chains = new HashMap<>();
        for (CorefChain chain :
                annotate(text, sentences).get(CorefChainAnnotation.class).values()) {
            for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
                chains.put(List.of(mention.sentNum - 1, mention.headIndex - 1), chain.getChainID());
            }
        }
        return (sentence, word) -> Optional.ofNullable(chains.get(List.of(sentence, word)));
    }

    private Annotation annotate(String text, List<Words> sentences) {
        StringBuilder lines = new StringBuilder();
        for (Words words : sentences) {
            words.tokens()
                    .forEach(span -> lines.append(text.substring(span.start(), span.end()).replaceAll("\\s", "_"))
                            .append(' '));
            lines.append('\n');
        }
        Annotation annotation = new Annotation(lines.toString());
        pipeline.annotate(annotation);
        return annotation;
    }

    @Override
    public List<Sentence> parse(String text, List<Words> sentences) {
        List<CoreMap> found = annotate(text, sentences).get(CoreAnnotations.SentencesAnnotation.class);
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
