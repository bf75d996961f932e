package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.language.Sentence;
import parley.language.Token;
import parley.language.Words;
import parley.text.CharSpan;

class ReaderModelTest {
    static final Path FOLDER = Path.of("../model");

    private static final List<String> NEWS = List.of(
            "The foreign minister of Ruritania met her counterpart in Geneva on Monday .",
            "Talks between the two sides were postponed by Switzerland , officials said .",
            "He denied that the parties had signed a ceasefire .",
            "Both countries are expected to send lower - level delegations .");

    private static ReaderModel model;

    @BeforeAll
    static void load() {
        model = ReaderModel.load(FOLDER, 1);
    }

    @AfterAll
    static void close() {
        model.close();
    }

    /** Parses sentences whose words have a space between. */
    private static List<Sentence> parse(List<String> sentences) {
        List<Words> words = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            List<CharSpan> tokens = new ArrayList<>();
            for (String word : sentence.split(" ", -1)) {
                tokens.add(new CharSpan(start, start + word.length()));
                start += word.length() + 1;
            }
            words.add(new Words(tokens));
        }
        return model.parse(String.join(" ", sentences), words, 3);
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private static String arc(Sentence sentence, String form) {
        Token token = token(sentence, form);
        String head = token.head() < 0 ? "" : " " + sentence.token(token.head()).form();
        return token.rel() + head;
    }

    private static List<List<Token>> tokens(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::tokens).toList();
    }

    @Test
    void trees() {
        List<Sentence> parsed = parse(NEWS);
        Sentence met = parsed.get(0);
        assertThat(arc(met, "met")).isEqualTo("root");
        assertThat(arc(met, "minister")).isEqualTo("nsubj met");
        assertThat(arc(met, "Ruritania")).isEqualTo("nmod minister");
        assertThat(arc(met, "counterpart")).isEqualTo("obj met");
        assertThat(arc(met, "her")).isEqualTo("nmod:poss counterpart");
        assertThat(arc(met, "Geneva")).isEqualTo("obl met");
        Sentence postponed = parsed.get(1);
        assertThat(arc(postponed, "Talks")).isEqualTo("nsubj:pass postponed");
        assertThat(arc(postponed, "Switzerland")).startsWith("obl").endsWith("postponed");
        Sentence denied = parsed.get(2);
        assertThat(arc(denied, "signed")).isEqualTo("ccomp denied");
        assertThat(arc(denied, "parties")).isEqualTo("nsubj signed");
        assertThat(arc(parsed.get(3), "send")).isEqualTo("xcomp expected");
    }

    @Test
    void wordsAreTagged() {
        List<Sentence> parsed = parse(NEWS);
        Token met = token(parsed.get(0), "met");
        assertThat(List.of(met.lemma(), met.upos(), met.xpos())).containsExactly("meet", "VERB", "VBD");
        assertThat(token(parsed.get(0), "Geneva").lemma()).isEqualTo("Geneva");
        assertThat(token(parsed.get(0), "Geneva").name()).isEqualTo("B-LOC");
        assertThat(token(parsed.get(0), "minister").name()).isEqualTo("O");
        assertThat(token(parsed.get(1), "Talks").lemma()).isEqualTo("talk");
        assertThat(token(parsed.get(2), "parties").lemma()).isEqualTo("party");
        assertThat(token(parsed.get(3), "are").lemma()).isEqualTo("be");
    }

    @Test
    void sentencesKeepTheirOrderSpansAndNumbers() {
        List<Sentence> parsed = parse(NEWS);
        String text = String.join(" ", NEWS);
        assertThat(parsed).extracting(Sentence::number).containsExactly(3, 4, 5, 6);
        for (int i = 0; i < parsed.size(); i++) {
            CharSpan span = parsed.get(i).span();
            assertThat(text.substring(span.start(), span.end())).isEqualTo(NEWS.get(i));
            assertThat(parsed.get(i).tokens())
                    .allSatisfy(t -> assertThat(
                                    text.substring(t.span().start(), t.span().end()))
                            .isEqualTo(t.form()));
        }
    }

    @Test
    void neighboursDoNotChangeATree() {
        List<Token> alone = parse(NEWS.subList(0, 1)).get(0).tokens();
        assertThat(parse(NEWS).get(0).tokens()).isEqualTo(alone);
    }

    @Test
    void threadsGiveEqualResults() throws Exception {
        List<List<Token>> expected = tokens(parse(NEWS));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<List<Token>>>> results = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                results.add(threads.submit(() -> tokens(parse(NEWS))));
            }
            for (Future<List<List<Token>>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"🤝", "\u0000", "\u200f\u200e", "\ud83e", "...", "–", "ﷺ", "\u0301\u0301", "[CLS]", "##s"})
    void oddWordsStandInATree(String odd) {
        for (String sentence : List.of(odd, odd + " " + odd, "Ministers " + odd + " met " + odd)) {
            assertSound(parse(List.of(sentence)).get(0));
        }
    }

    @Test
    void longSentencesAreJoinedUnderOneRoot() {
        String part = "the minister said that the talks would go on ,";
        Sentence parsed =
                parse(List.of(String.join(" ", Collections.nCopies(150, part)))).get(0);
        assertThat(parsed.size()).isEqualTo(1500);
        assertSound(parsed);
        assertSound(
                parse(List.of(String.join(" ", Collections.nCopies(600, "(")))).get(0));
        assertSound(parse(List.of("x-".repeat(4000) + " met")).get(0));
    }

    private static void assertSound(Sentence sentence) {
        int[] heads = sentence.tokens().stream().mapToInt(t -> t.head() + 1).toArray();
        int[] withRoot = new int[heads.length + 1];
        System.arraycopy(heads, 0, withRoot, 1, heads.length);
        assertThat(TreeDecoder.isTree(withRoot)).isTrue();
        assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
        assertThat(sentence.tokens()).allSatisfy(t -> {
            assertThat(t.rel().equals("root")).isEqualTo(t.head() < 0);
            assertThat(t.lemma()).isNotEmpty();
        });
    }
}
