package parley.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which facts were missed and which were read where they are not, in words: a line each, by article, kind and record. */
public final class MissReport {
    private static final String RECORD = "    ";
    private static final String DETAIL = "        ";

    private final StringBuilder out = new StringBuilder();
    private final MissTally tally = new MissTally();

    public void add(ArticleScore score) {
        out.append(score.gold().name()).append(score.read() ? "\n" : "  (no reading)\n");
        score.alignments().forEach(alignment -> kind(alignment, score.gold().quotes()));
        Inversion.of(score).forEach(i -> line(RECORD, "INVERSION " + i));
    }

    private void kind(Alignment alignment, Quotes quotes) {
        Kind kind = alignment.kind();
        for (Alignment.Pair pair : alignment.pairs()) {
            if (!pair.gold().optional()) {
                pair(kind, pair, quotes);
            }
        }
        for (Item gold : alignment.missed()) {
            if (!gold.optional()) {
                missed(alignment, gold, quotes);
            }
        }
        for (Item read : alignment.unasked()) {
            line(RECORD, kind.one() + " " + read.id() + ": not in gold" + rule(read));
            shown("read", kind, read, quotes);
            facts("false", read.facts(), read, quotes);
            tally.extra(kind, read.facts());
        }
    }

    private void pair(Kind kind, Alignment.Pair pair, Quotes quotes) {
        Comparison comparison = pair.comparison();
        if (comparison.missed().isEmpty() && comparison.extra().isEmpty()) {
            return;
        }
        int size = pair.gold().facts().size();
        String found = comparison.missed().isEmpty() ? "all" : comparison.shared() + " of";
        line(
                RECORD,
                kind.one() + " " + pair.gold().id() + ": " + found + " " + size + " facts, read as "
                        + pair.read().id() + rule(pair.read()));
        shown("gold", kind, pair.gold(), quotes);
        shown("read", kind, pair.read(), quotes);
        List<Fact> extra = new ArrayList<>(comparison.extra());
        List<Fact> missed = new ArrayList<>();
        for (Fact wanted : comparison.missed()) {
            Optional<Fact> instead =
                    extra.stream().filter(fact -> instead(wanted, fact)).findFirst();
            instead.ifPresentOrElse(
                    fact -> {
                        extra.remove(fact);
                        line(DETAIL, "wrong   " + wanted.name() + ": " + wanted.value() + " read as " + fact.value());
                    },
                    () -> missed.add(wanted));
        }
        facts("missed", missed, pair.gold(), quotes);
        facts("false", extra, pair.read(), quotes);
        tally.missed(kind, comparison.missed());
        tally.extra(kind, comparison.extra());
    }

    /** The same field with one value each, or the same actor in another role. */
    private static boolean instead(Fact wanted, Fact found) {
        if (!wanted.name().equals(found.name())) {
            return false;
        }
        return switch (wanted.name()) {
            case "kind", "level", "status", "ordinal", "place", "when", "act", "direct", "stance", "channel" -> true;
            case "participant" -> wanted.values().get(0).equals(found.values().get(0));
            default -> false;
        };
    }

    private void missed(Alignment alignment, Item gold, Quotes quotes) {
        Kind kind = alignment.kind();
        line(RECORD, kind.one() + " " + gold.id() + ": 0 of " + gold.facts().size() + " facts");
        shown("gold", kind, gold, quotes);
        nearest(alignment, gold).ifPresent(read -> {
            double dice = Stretch.bestDice(gold.told(kind), read.told(kind));
            shown("near %.2f %s".formatted(dice, read.id()), kind, read, quotes);
        });
        facts("missed", gold.facts(), gold, quotes);
        tally.missed(kind, gold.facts());
    }

    /** The read record, used or not, that touches the same words most. */
    private static Optional<Item> nearest(Alignment alignment, Item gold) {
        List<Item> read = new ArrayList<>(alignment.unasked());
        alignment.pairs().forEach(pair -> read.add(pair.read()));
        Item nearest = null;
        double best = 0;
        for (Item item : read) {
            double dice = Stretch.bestDice(gold.told(alignment.kind()), item.told(alignment.kind()));
            if (dice > best) {
                best = dice;
                nearest = item;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private void facts(String mark, List<Fact> facts, Item owner, Quotes quotes) {
        for (Fact fact : facts) {
            boolean bargain = fact.name().equals("gives") || fact.name().equals("gets");
            String value = bargain ? quoted(quotes.words(Comparison.span(owner, fact))) : fact.value();
            line(DETAIL, "%-7s %s %s".formatted(mark, fact.name(), value).stripTrailing());
        }
    }

    private void shown(String mark, Kind kind, Item item, Quotes quotes) {
        List<String> words = new ArrayList<>();
        item.told(kind).forEach(span -> words.add(quoted(quotes.words(span))));
        if (kind == Kind.ACTORS) {
            JsonNode names = item.json().path("names");
            words.add(item.json().path("kind").asText() + " "
                    + (names.isEmpty()
                            ? item.json().path("name").asText()
                            : names.path(0).asText()));
        }
        line(DETAIL, mark + " " + String.join(" / ", words));
    }

    private static String quoted(String words) {
        return "“" + words.replaceAll("\\s+", " ") + "”";
    }

    private static String rule(Item read) {
        String rule = read.json().at("/found_by/record").asText();
        return rule.isEmpty() ? "" : "  [" + rule + "]";
    }

    private void line(String indent, String words) {
        out.append(indent).append(words).append('\n');
    }

    /** All articles, then how often each fact was lost. */
    @Override
    public String toString() {
        return out + "\n" + tally;
    }
}
