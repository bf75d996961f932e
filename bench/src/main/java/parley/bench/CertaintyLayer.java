package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.Insight;
import parley.read.frame.Frame;
import parley.read.frame.Mood;

/** How sure and whether affirmed an event is put: mood and polarity of its frame, against MEANTIME's classes and UW's scale. */
public final class CertaintyLayer {
    private static final String UNSAID = "UNDERSPECIFIED";

    private CertaintyLayer() {}

    /**
     * {@code meantime.certainty}, {@code meantime.polarity}: macro-F1 over the classes of certainty and of polarity; {@code
     * meantime.macro_f1}: over both; {@code uw.mae}: mean absolute error on −3…+3.
     */
    public static Map<String, Double> measure(Path shared, BenchReader reader) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Path corpora = shared.resolve("corpora");
        Path meantime = corpora.resolve("open/certainty/meantime_en.jsonl");
        if (Files.exists(meantime)) {
            TypeCounts certainty = new TypeCounts();
            TypeCounts polarity = new TypeCounts();
            for (JsonNode document : Corpus.lines(meantime)) {
                Frames frames = new Frames(reader.look(Corpus.article(document)), document);
                for (JsonNode event : document.at("/gold/events")) {
                    Optional<Frame> frame = frames.at(event.at("/spans/0/0").asInt());
                    certainty.add(
                            event.path("certainty").asText(),
                            frame.map(CertaintyLayer::certainty).orElse("CERTAIN"));
                    polarity.add(
                            event.path("polarity").asText(),
                            frame.map(CertaintyLayer::polarity).orElse("POS"));
                }
            }
            figures.put("meantime.certainty", certainty.macroF1());
            figures.put("meantime.polarity", polarity.macroF1());
            figures.put("meantime.macro_f1", (certainty.macroF1() + polarity.macroF1()) / 2);
        }
        Path uw = corpora.resolve("measure-only/factuality_uw_train.jsonl");
        if (Files.exists(uw)) {
            double error = 0;
            int events = 0;
            for (JsonNode document : Corpus.lines(uw)) {
                Frames frames = new Frames(reader.look(Corpus.article(document)), document);
                for (JsonNode event : document.at("/gold/events")) {
                    double read = frames.at(event.at("/span/0").asInt())
                            .map(CertaintyLayer::scale)
                            .orElse(3.0);
                    error += Math.abs(read - event.path("factuality").asDouble());
                    events++;
                }
            }
            figures.put("uw.mae", error / Math.max(1, events));
        }
        return figures;
    }

    static String certainty(Frame frame) {
        return switch (frame.mood()) {
            case ACTUAL, PLANNED, UNREAL -> "CERTAIN";
            case EXPECTED, LIKELY -> "PROBABLE";
            case POSSIBLE, THREATENED -> "POSSIBLE";
            case CONDITIONAL, WANTED, ASKED -> UNSAID;
        };
    }

    static String polarity(Frame frame) {
        return frame.negated() || frame.mood() == Mood.UNREAL
                ? "NEG"
                : certainty(frame).equals(UNSAID) ? UNSAID : "POS";
    }

    /** Where a mood stands on UW's scale, which its annotators mark on average. */
    static double scale(Frame frame) {
        double sure = switch (frame.mood()) {
            case ACTUAL -> 3;
            case PLANNED -> 2;
            case EXPECTED, LIKELY -> 1.5;
            case POSSIBLE, THREATENED -> 1;
            case CONDITIONAL, WANTED -> 0.5;
            case ASKED -> 0;
            case UNREAL -> -2;
        };
        return frame.negated() ? -Math.abs(sure) : sure;
    }

    /** The frames of a document by the places of their words. */
    private static final class Frames {
        private final Insight insight;
        private final String text;

        Frames(Insight insight, JsonNode document) {
            this.insight = insight;
            this.text = document.path("text").asText();
        }

        /** The frame of the word at a place, or of the nearest word above it that has one. */
        Optional<Frame> at(int codePoint) {
            int place = text.offsetByCodePoints(0, codePoint);
            for (Sentence s : insight.sentences()) {
                for (Token t : s.tokens()) {
                    if (t.span().start() <= place && place < t.span().end()) {
                        return above(s, t);
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Frame> above(Sentence s, Token token) {
            Map<Integer, Frame> byHead = new HashMap<>();
            insight.frames(s).forEach(f -> byHead.put(f.head().index(), f));
            int at = token.index();
            while (at >= 0 && !byHead.containsKey(at)) {
                at = s.token(at).head();
            }
            return Optional.ofNullable(byHead.get(at));
        }
    }
}
