package parley.language.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import parley.language.Sentence;
import parley.language.Tagger;
import parley.language.Words;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * The reader model on ONNX Runtime. Load it once and share it: parsing is safe from several threads, and the same sentences in
 * the same call give the same trees.
 */
public final class ReaderModel implements Tagger, AutoCloseable {
    private static final String NETWORK = "reader.onnx";

    /** Sentences are parsed so many at a time, so that memory is the same for a long text and a short one. */
    private static final int WINDOW = 64;

    /** Of a batch, padding counted: pieces, and pairs of words. A larger batch is no faster. */
    private static final int MOST_PIECES = 1024;

    private static final int MOST_PAIRS = 60_000;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final StretchCutter cutter;
    private final Decoder decoder;

    private ReaderModel(OrtEnvironment environment, OrtSession session, WordPiece wordPiece, Labels labels) {
        this.environment = environment;
        this.session = session;
        this.cutter = new StretchCutter(wordPiece);
        this.decoder = new Decoder(labels);
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
        for (int from = 0; from < sentences.size(); from += WINDOW) {
            List<Words> window = sentences.subList(from, Math.min(sentences.size(), from + WINDOW));
            parsed.addAll(parseWindow(text, window, firstNumber + from));
        }
        return parsed;
    }

    private List<Sentence> parseWindow(String text, List<Words> sentences, int firstNumber) {
        List<List<String>> forms = new ArrayList<>(sentences.size());
        List<Stretch> stretches = new ArrayList<>(sentences.size());
        for (Words words : sentences) {
            List<String> own = words.tokens().stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .toList();
            stretches.addAll(cutter.cut(forms.size(), own));
            forms.add(own);
        }
        List<List<Parse>> parses = parses(stretches, forms);
        List<Sentence> parsed = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            parsed.add(SentenceJoiner.join(firstNumber + i, sentences.get(i), forms.get(i), parses.get(i)));
        }
        return parsed;
    }

    /** The parses of each sentence's stretches, in the order of its words. */
    private List<List<Parse>> parses(List<Stretch> stretches, List<List<String>> forms) {
        List<List<Parse>> parses = new ArrayList<>();
        forms.forEach(f -> parses.add(new ArrayList<>(1)));
        List<Stretch> byLength = new ArrayList<>(stretches);
        byLength.sort(Comparator.comparingInt(Stretch::length));
        for (int from = 0; from < byLength.size(); ) {
            int to = batchEnd(byLength, from);
            for (Parse parse : run(byLength.subList(from, to), forms)) {
                parses.get(parse.stretch().sentence()).add(parse);
            }
            from = to;
        }
        parses.forEach(own -> own.sort(Comparator.comparingInt(p -> p.stretch().from())));
        return parses;
    }

    private static int batchEnd(List<Stretch> byLength, int from) {
        int to = from;
        long width = 0;
        while (to < byLength.size()) {
            Stretch next = byLength.get(to);
            int rows = to - from + 1;
            width = Math.max(width, next.width());
            if (rows > 1 && (rows * next.length() > MOST_PIECES || rows * width * width > MOST_PAIRS)) {
                break;
            }
            to++;
        }
        return to;
    }

    private List<Parse> run(List<Stretch> stretches, List<List<String>> forms) {
        List<Parse> parses = new ArrayList<>(stretches.size());
        try (Batch batch = new Batch(environment, stretches);
                OrtSession.Result result = session.run(batch.tensors())) {
            Scores scores = Scores.of(result, batch.width());
            for (int row = 0; row < stretches.size(); row++) {
                Stretch stretch = stretches.get(row);
                List<String> own = forms.get(stretch.sentence()).subList(stretch.from(), stretch.to());
                parses.add(decoder.decode(stretch, own, scores, row));
            }
        } catch (OrtException e) {
            throw new ParleyException(Problem.BUG, "reader model", "cannot run: " + e.getMessage(), e);
        }
        return parses;
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
