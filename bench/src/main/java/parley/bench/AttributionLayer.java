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

/**
 * Who says what, against PolNeAR: an attribution is right where content and source both are. PolNeAR marks one attribution for
 * all that a cue governs, in quotation marks or not, and for a quotation that runs on; our statements are put together so.
 */
public final class AttributionLayer {
    private static final String DIRECT = "direct";
    private static final String INDIRECT = "indirect";

    /** How far a quotation may stand behind the words that it goes on from, in characters. */
    private static final int NEAR = 80;

    private AttributionLayer() {}

    private record Match(int gold, int read, double dice) {}

    /** The statements of one cue, and the quotations that go on from it. */
    private record Attribution(Statement first, Pieces content, boolean direct) {
        Attribution and(Statement more) {
            return new Attribution(first, content.and(Pieces.of(List.of(more.content()))), direct && more.direct());
        }
    }

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
        List<Attribution> read = attributions(reading.all(Statement.class));
        Set<Integer> unmatched = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            unmatched.add(i);
        }
        gold.forEach(a -> wanted(a, score));
        for (Match match : matches(gold, read)) {
            JsonNode wanted = gold.get(match.gold);
            unmatched.remove(match.read);
            Pieces source = Pieces.of(wanted.path("source").path(0));
            boolean right = source.isEmpty()
                    || mentions(read.get(match.read).first(), reading).touches(source);
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

    private static List<Attribution> attributions(List<Statement> statements) {
        List<Attribution> read = new ArrayList<>();
        for (Statement s : statements) {
            int with = -1;
            for (int i = 0; i < read.size(); i++) {
                with = goesOn(read.get(i), s) ? i : with;
            }
            if (with < 0) {
                read.add(new Attribution(s, Pieces.of(List.of(s.content())), s.direct()));
            } else {
                read.set(with, read.get(with).and(s));
            }
        }
        return read;
    }

    private static boolean goesOn(Attribution before, Statement s) {
        if (!before.first().speakers().equals(s.speakers())) {
            return false;
        }
        return s.cue() == null
                ? s.content().start() - before.content().end() < NEAR
                : s.cue().equals(before.first().cue());
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
    private static List<Match> matches(List<JsonNode> gold, List<Attribution> read) {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Pieces wanted = Pieces.of(gold.get(i).path("content").path(0));
            for (int j = 0; j < read.size(); j++) {
                double dice = wanted.dice(read.get(j).content());
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
