package parley.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a gold and a read record have in common: {@code shared} facts, 0 where they cannot be the same record. */
record Comparison(int shared, List<Fact> missed, List<Fact> extra) {
    private static final Set<String> BARGAIN = Set.of("gives", "gets");

    static Comparison of(Kind kind, Item gold, Item read) {
        if (!mayBeTheSame(kind, gold, read)) {
            return new Comparison(0, gold.facts(), read.facts());
        }
        return kind == Kind.OFFERS ? bargain(gold, read) : plain(gold, read);
    }

    private static boolean mayBeTheSame(Kind kind, Item gold, Item read) {
        return switch (kind) {
            case ACTORS -> gold.facts().get(0).same(read.facts().get(0));
            case MEETINGS ->
                participants(gold).stream().anyMatch(participants(read)::contains) || touch("evidence", gold, read) > 0;
            case STATEMENTS -> touch("content", gold, read) >= 0.5;
            case POSITIONS -> touch("issue", gold, read) >= 0.5;
            case OFFERS -> Math.max(touch("gives", gold, read), touch("gets", gold, read)) >= 0.5;
            case EVENTS -> first("type", gold).same(first("type", read)) && touch("evidence", gold, read) > 0;
        };
    }

    private static double touch(String field, Item gold, Item read) {
        return Stretch.bestDice(gold.spans(field), read.spans(field));
    }

    private static Set<String> participants(Item item) {
        return item.facts().stream()
                .filter(fact -> fact.name().equals("participant"))
                .map(fact -> fact.values().get(0))
                .collect(Collectors.toSet());
    }

    private static Fact first(String name, Item item) {
        return item.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Each read fact may stand for one of gold. */
    private static Comparison plain(Item gold, Item read) {
        List<Fact> left = new ArrayList<>(read.facts());
        List<Fact> missed = new ArrayList<>();
        for (Fact wanted : gold.facts()) {
            left.stream().filter(wanted::same).findFirst().ifPresentOrElse(left::remove, () -> missed.add(wanted));
        }
        return new Comparison(gold.facts().size() - missed.size(), missed, left);
    }

    /** What is given and got counts by the words it covers. */
    private static Comparison bargain(Item gold, Item read) {
        List<Fact> missed = unmatched(gold, read);
        return new Comparison(gold.facts().size() - missed.size(), missed, unmatched(read, gold));
    }

    private static List<Fact> unmatched(Item item, Item other) {
        return item.facts().stream()
                .filter(fact -> BARGAIN.contains(fact.name())
                        ? Stretch.bestDice(List.of(span(item, fact)), other.spans(fact.name())) < 0.5
                        : !fact.among(other.facts()))
                .toList();
    }

    static Stretch span(Item offer, Fact side) {
        return offer.spans(side.name()).get(Integer.parseInt(side.values().get(0)));
    }
}
