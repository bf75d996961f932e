package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.record.Actor;
import parley.record.Reading;
import parley.record.Statement;
import parley.text.Evidence;

/** Who says what, against PolNeAR: a statement is right where content and source both are. */
public final class AttributionLayer {
    private static final String DIRECT = "direct";
    private static final String INDIRECT = "indirect";

    private AttributionLayer() {}

    private record Match(int gold, int read, double dice) {}

    private record Score(Hits all, Hits indirect, Hits direct, Hits content, Hits speaker) {}

    /**
     * {@code polnear.f1}, {@code .precision}, {@code .recall}; {@code polnear.indirect} and {@code .direct}, F1 of those;
     * {@code polnear.content}, F1 of contents whoever says them; {@code polnear.speaker}, the share of found contents with the
     * right source.
     */
    public static Map<String, Double> measure(Path shared, BenchReader reader) {
        Map<String, Double> figures = new LinkedHashMap<>();
        Path file = shared.resolve("corpora/measure-only/polnear_dev.jsonl");
        if (Files.exists(file)) {
            Score score = new Score(new Hits(), new Hits(), new Hits(), new Hits(), new Hits());
            for (JsonNode document : Corpus.lines(file)) {
                add(document.at("/gold/attributions"), reader.read(Corpus.article(document)), score);
            }
            score.all.report("polnear", figures);
            figures.put("polnear.indirect", score.indirect.f1());
            figures.put("polnear.direct", score.direct.f1());
            figures.put("polnear.content", score.content.f1());
            figures.put("polnear.speaker", score.speaker.share());
        }
        return figures;
    }

    private static void add(JsonNode attributions, Reading reading, Score score) {
        List<JsonNode> gold = new ArrayList<>();
        attributions.forEach(a -> {
            if (!a.path("content").isEmpty()) {
                gold.add(a);
            }
        });
        List<Statement> read = reading.all(Statement.class);
        Set<Integer> unmatched = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            unmatched.add(i);
        }
        gold.forEach(a -> wanted(a, score));
        for (Match match : matches(gold, read)) {
            JsonNode wanted = gold.get(match.gold);
            unmatched.remove(match.read);
            Pieces source = Pieces.of(wanted.path("source").path(0));
            boolean right =
                    source.isEmpty() || mentions(read.get(match.read), reading).touches(source);
            if (!source.isEmpty()) {
                score.speaker.of(right);
            }
            for (Hits hits : ofType(type(wanted), score)) {
                hits.found();
                if (right) {
                    hits.right();
                }
            }
            score.content.found();
            score.content.right();
        }
        for (int i : unmatched) {
            score.content.found();
            ofType(read.get(i).direct() ? DIRECT : INDIRECT, score).forEach(Hits::found);
        }
    }

    private static void wanted(JsonNode attribution, Score score) {
        ofType(type(attribution), score).forEach(Hits::wanted);
        score.content.wanted();
    }

    private static String type(JsonNode attribution) {
        return attribution.path("quote_type").asText();
    }

    private static List<Hits> ofType(String type, Score score) {
        return switch (type) {
            case DIRECT -> List.of(score.all, score.direct);
            case INDIRECT -> List.of(score.all, score.indirect);
            default -> List.of(score.all);
        };
    }

    /** One to one, the closest contents first. */
    private static List<Match> matches(List<JsonNode> gold, List<Statement> read) {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Pieces wanted = Pieces.of(gold.get(i).path("content").path(0));
            for (int j = 0; j < read.size(); j++) {
                double dice = wanted.dice(Pieces.of(List.of(read.get(j).content())));
                if (dice >= 0.5) {
                    candidates.add(new Match(i, j, dice));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Match::dice).reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedRead = new HashSet<>();
        candidates.removeIf(match -> {
            if (usedGold.contains(match.gold) || usedRead.contains(match.read)) {
                return true;
            }
            usedGold.add(match.gold);
            usedRead.add(match.read);
            return false;
        });
        return candidates;
    }

    private static Pieces mentions(Statement statement, Reading reading) {
        List<Evidence> mentions = new ArrayList<>();
        for (Actor actor : reading.actors()) {
            if (statement.speakers().contains(actor.id())) {
                mentions.addAll(actor.mentions());
            }
        }
        return Pieces.of(mentions);
    }
}
