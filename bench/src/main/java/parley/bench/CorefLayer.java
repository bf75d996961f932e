package parley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.actors.Cast;
import parley.actors.Casting;
import parley.actors.directory.Directory;
import parley.language.Parsed;
import parley.language.Quotations;
import parley.language.Sentence;
import parley.language.Tagger;
import parley.language.Words;
import parley.read.Knowledge;
import parley.text.Article;

/**
 * Whether pronouns of the third person and descriptions ("the minister") come to the right named person, organisation or place.
 * Right where the word and a name of the same gold entity stand for the same thing.
 */
final class CorefLayer {
    private static final int UPOS = 3;
    private static final int XPOS = 4;
    private static final Set<String> KINDS = Set.of("person", "organization", "place");
    private static final Set<String> THIRD = Set.of(
            "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "they", "them",
            "their");

    /** Whom a word of a document stands for. */
    interface Answer {
        Optional<Object> of(int sentence, int word);
    }

    /** Resolves a document whose words are cut. */
    interface Resolver {
        Answer resolve(String text, List<Words> sentences);
    }

    private final Resolver resolver;
    private final Hits pronouns = new Hits();
    private final Hits descriptions = new Hits();

    private CorefLayer(Resolver resolver) {
        this.resolver = resolver;
    }

    /** {@code coref.pronouns} and {@code coref.descriptions}, each with precision, recall, F1: GUM test. */
    static Map<String, Double> measure(Path shared, Resolver resolver) {
        CorefLayer layer = new CorefLayer(resolver);
        List<GoldSentence> document = new ArrayList<>();
        for (GoldSentence sentence : GoldSentence.read(shared.resolve("corpora/measure-only/en_gum-ud-test.conllu"))) {
            if (sentence.opens() == GoldSentence.Opens.DOCUMENT && !document.isEmpty()) {
                layer.document(document);
                document.clear();
            }
            document.add(sentence);
        }
        layer.document(document);
        Map<String, Double> figures = new TreeMap<>();
        layer.pronouns.report("coref.pronouns", figures);
        layer.descriptions.report("coref.descriptions", figures);
        return figures;
    }

    /** Parley's own cast. */
    static Resolver cast(Tagger tagger) {
        Casting casting = Knowledge.bundled().casting(Directory.bundled());
        return (text, words) -> {
            List<Sentence> sentences = tagger.parse(text, words);
            Article article = new Article(text, Article.Origin.UNKNOWN);
            Cast cast = casting.cast(new Parsed(article, sentences, Quotations.find(text), List.of()));
            return (sentence, word) -> cast.of(
                            sentences.get(sentence), sentences.get(sentence).token(word))
                    .map(figure -> figure);
        };
    }

    private void document(List<GoldSentence> document) {
        StringBuilder text = new StringBuilder();
        List<Words> words = document.stream().map(s -> s.appendTo(text)).toList();
        Answer answer = resolver.resolve(text.toString(), words);
        for (GoldEntities.Entity entity : GoldEntities.of(document)) {
            List<GoldEntities.Mention> names = entity.mentions().stream()
                    .filter(m -> cell(document, m, UPOS).equals("PROPN"))
                    .toList();
            if (KINDS.contains(entity.kind()) && !names.isEmpty()) {
                Set<Object> named = names.stream()
                        .flatMap(m -> answer.of(m.sentence(), m.head()).stream())
                        .collect(Collectors.toSet());
                entity.mentions().forEach(m -> score(document, m, answer, named));
            }
        }
    }

    private void score(List<GoldSentence> document, GoldEntities.Mention mention, Answer answer, Set<Object> named) {
        Hits hits;
        if (cell(document, mention, XPOS).startsWith("PRP") && mention.words() == 1) {
            if (!THIRD.contains(cell(document, mention, 1).toLowerCase(Locale.ROOT))) {
                return;
            }
            hits = pronouns;
        } else if (cell(document, mention, UPOS).equals("NOUN")) {
            hits = descriptions;
        } else {
            return;
        }
        hits.wanted();
        answer.of(mention.sentence(), mention.head()).ifPresent(found -> {
            hits.found();
            if (named.contains(found)) {
                hits.right();
            }
        });
    }

    private static String cell(List<GoldSentence> document, GoldEntities.Mention mention, int column) {
        return document.get(mention.sentence()).rows().get(mention.head())[column];
    }
}
