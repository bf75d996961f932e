package parley.language.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import parley.language.Sentence;
import parley.language.Tagger;
import parley.language.Words;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * The reader model on ONNX Runtime. Load it once and share it: parsing is safe from several threads.
 *
 * <p>Sentences go through one at a time. In a batch the int8 network rounds them together, so that a quarter of the sentences come
 * out a little different by who stands beside them, for about a tenth more speed; a sentence should read the same in any article.
 */
public final class ReaderModel implements Tagger, AutoCloseable {
    private static final String NETWORK = "reader.onnx";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final StandIns standIns = StandIns.read();
    private final StretchCutter cutter;
    private final Decoder decoder;

    private ReaderModel(OrtEnvironment environment, OrtSession session, WordPiece wordPiece, Labels labels) {
        this.environment = environment;
        this.session = session;
        this.cutter = new StretchCutter(wordPiece);
        this.decoder = new Decoder(labels, new LemmaChooser(labels, wordPiece::isWord));
    }

    /**
     * Loads the model of a folder.
     *
     * @param threads how many the network may use for one batch
     * @throws ParleyException of {@link Problem#RULES} where a file is missing, is not what its checksum says, or does not fit
     *     the others
     */
    public static ReaderModel load(Path folder, int threads) {
        ModelFolder files = new ModelFolder(folder);
        // The runtime unpacks its native library for as long as the checksum takes.
        CompletableFuture<OrtEnvironment> runtime = CompletableFuture.supplyAsync(OrtEnvironment::getEnvironment);
        files.check(NETWORK);
        Labels labels =
                new Labels(files.lines("labels.tsv"), files.path("labels.tsv").toString());
        WordPiece wordPiece =
                new WordPiece(files.lines("vocab.txt"), files.path("vocab.txt").toString());
        String network = files.path(NETWORK).toString();
        try {
            OrtEnvironment environment = runtime.join();
            OrtSession session = Network.open(environment, network, threads);
            Network.requireWidth(session, labels.width(), network);
            return new ReaderModel(environment, session, wordPiece, labels);
        } catch (OrtException | CompletionException e) {
            throw new ParleyException(Problem.RULES, network, "cannot be loaded: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Sentence> parse(String text, List<Words> sentences) {
        return parse(text, sentences, 0);
    }

    /** Parses sentences of a text; the first has number {@code firstNumber}, the others follow. */
    public List<Sentence> parse(String text, List<Words> sentences, int firstNumber) {
        List<Sentence> parsed = new ArrayList<>(sentences.size());
        for (Words words : sentences) {
            parsed.add(parse(text, words, firstNumber + parsed.size()));
        }
        return parsed;
    }

    private Sentence parse(String text, Words words, int number) {
        List<String> forms = words.tokens().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
        List<Parse> parses = cutter.cut(standIns.of(forms)).stream()
                .map(stretch ->
                        decoder.decode(stretch.from(), forms.subList(stretch.from(), stretch.to()), scores(stretch)))
                .toList();
        return SentenceJoiner.join(number, words, forms, parses);
    }

    private Scores scores(Stretch stretch) {
        try (Inputs inputs = new Inputs(environment, stretch);
                OrtSession.Result result = session.run(inputs.tensors())) {
            return Scores.of(result, stretch.first().length);
        } catch (OrtException e) {
            throw new ParleyException(Problem.BUG, "reader model", "cannot run: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ParleyException(Problem.BUG, "reader model", "cannot be closed: " + e.getMessage(), e);
        }
    }
}
