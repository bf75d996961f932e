package parley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.time.TimeTagger;
import parley.text.CharSpan;

/**
 * Time expressions against WikiWars, TimeBank and AQUAINT. {@code span} counts equal spans, {@code overlap} spans that touch,
 * {@code value} spans that touch and have the same value, {@code sense} the same though either is written another way; each is an F1 over all expressions of the set. The corpora mark the
 * two ends of an interval by themselves, so an interval counts as two expressions there.
 */
public final class TimeLayer {
    private static final Map<String, String> SETS = Map.of(
            "wikiwars", "corpora/open/time/timex_wikiwars.jsonl",
            "timebank", "corpora/measure-only/timex_timebank.jsonl",
            "aquaint", "corpora/measure-only/timex_aquaint.jsonl");

    private TimeLayer() {}

    /**
     * {@code <set>.span}, {@code .overlap}, {@code .value}.
     *
     * @param shared the folder that holds {@code corpora}; sets that are not there are left out
     */
    public static Map<String, Double> measure(Path shared, Function<String, List<Sentence>> reader) {
        TimeTagger tagger = TimeTagger.load();
        Map<String, Double> figures = new TreeMap<>();
        SETS.forEach((name, file) -> {
            Path path = shared.resolve(file);
            if (Files.exists(path)) {
                Score score = new Score();
                for (JsonNode article : articles(path)) {
                    String text = article.get("text").asText();
                    LocalDate date =
                            LocalDate.parse(article.get("date").asText().substring(0, 10));
                    score.add(text, article.at("/gold/timexes"), tagger.tag(reader.apply(text), text, date));
                }
                figures.put(name + ".span", score.f1(score.equal));
                figures.put(name + ".overlap", score.f1(score.touching));
                figures.put(name + ".value", score.f1(score.valued));
                figures.put(name + ".sense", score.f1(score.same));
            }
        });
        return figures;
    }

    private static List<JsonNode> articles(Path path) {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> articles = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(path)) {
                articles.add(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        return articles;
    }

    private static final class Score {
        private int wanted;
        private int found;
        private int equal;
        private int touching;
        private int valued;
        private int same;

        void add(String text, JsonNode gold, List<TimeExpression> times) {
            wanted += gold.size();
            found += times.size();
            List<TimeExpression> used = new ArrayList<>();
            List<TimeExpression> left = new ArrayList<>(times);
            for (JsonNode g : gold) {
                // The corpora count code points.
                CharSpan span = new CharSpan(
                        text.offsetByCodePoints(0, g.at("/span/0").asInt()),
                        text.offsetByCodePoints(0, g.at("/span/1").asInt()));
                TimeExpression best = null;
                for (TimeExpression t : left) {
                    if (t.span().overlaps(span) && (best == null || t.span().equals(span))) {
                        best = t;
                    }
                }
                if (best != null) {
                    List<String> ends = List.of(best.value().split("/"));
                    if (ends.size() == 1 || used.remove(best)) {
                        left.remove(best);
                    } else {
                        used.add(best);
                        found++;
                    }
                    touching++;
                    equal += best.span().equals(span) ? 1 : 0;
                    String value = g.path("value").asText();
                    valued += ends.contains(value) ? 1 : 0;
                    same += ends.stream().anyMatch(e -> plain(e).equals(plain(value))) ? 1 : 0;
                }
            }
        }

        /** One way of writing where TIMEX3 and TIMEX2 have several: 1998-10-XX is 1998-10, 199X is 199, W7 is W07, P1DE is P10Y. */
        private static String plain(String value) {
            String plain = value.replaceFirst("^(\\d{4}(?:-\\d\\d)?)(?:-XX)+$", "$1")
                    .replaceFirst("^(\\d{3})X(?:-XX)*$", "$1")
                    .replaceFirst("^(\\d\\d)XX$", "$1")
                    .replaceFirst("-W(\\d)$", "-W0$1")
                    .replaceFirst("^P(?<n>\\d+)D?E$", "P${n}0Y")
                    .replaceFirst("^P(?<n>\\d+)CE?$", "P${n}00Y")
                    .replaceFirst("(T\\d\\d)$", "$1:00");
            return switch (plain) {
                case "XXXX-XX-XX" -> "P1D";
                case "XXXX-WXX" -> "P1W";
                case "XXXX-XX" -> "P1M";
                case "XXXX" -> "P1Y";
                default -> plain;
            };
        }

        double f1(int right) {
            return wanted + found == 0 ? 0 : 2.0 * right / (wanted + found);
        }
    }
}
