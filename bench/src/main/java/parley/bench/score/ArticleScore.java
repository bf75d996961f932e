package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** One article's reading beside its gold; an alignment of each kind, in order. */
public record ArticleScore(GoldArticle gold, boolean read, List<Alignment> alignments) {

    /**
     * Aligns the records of both.
     *
     * @param reading in the record format; where there is none, all is missed
     */
    public static ArticleScore of(GoldArticle gold, @Nullable JsonNode reading) {
        JsonNode read = reading == null ? MissingNode.getInstance() : reading;
        if (!read.path("article").path("text").asText(gold.text()).equals(gold.text())) {
            throw new ParleyException(
                    Problem.INPUT,
                    gold.name(),
                    "the reading's text is not the article's, so its offsets cannot be compared");
        }
        ActorKeys keys = new ActorKeys(gold.json().path("actors"), read.path("actors"));
        Facts goldFacts = new Facts(keys::ofGold, keys::goldName, keys::stateMatters);
        Facts readFacts = new Facts(keys::ofRead, keys::readName, keys::stateMatters);
        List<Alignment> alignments = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Item> wanted = items(kind, gold.json(), goldFacts, gold.quotes());
            List<Item> found = items(kind, read, readFacts, gold.quotes());
            if (kind == Kind.ACTORS) { // an actor whom a side splits counts once; required wins over optional
                wanted.sort(Comparator.comparing(Item::optional));
                wanted = onePerKey(wanted);
                found = onePerKey(found);
            }
            alignments.add(Alignment.of(kind, wanted, found));
        }
        return new ArticleScore(gold, reading != null, alignments);
    }

    Counts counts(Kind kind) {
        return alignments.stream()
                .filter(alignment -> alignment.kind() == kind)
                .map(Alignment::counts)
                .reduce(Counts.NONE, Counts::plus);
    }

    private static List<Item> items(Kind kind, JsonNode side, Facts facts, Quotes quotes) {
        List<Item> items = new ArrayList<>();
        side.path(kind.key()).forEach(json -> items.add(Item.of(kind, json, facts, quotes)));
        return items;
    }

    private static List<Item> onePerKey(List<Item> actors) {
        Set<List<String>> seen = new HashSet<>();
        return actors.stream()
                .filter(actor -> seen.add(actor.facts().get(0).values()))
                .toList();
    }
}
