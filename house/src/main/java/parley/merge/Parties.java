package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.record.Actor;

/** Finds the same actor in different articles: by name, a person by family name and state too where that is nobody else's. */
final class Parties {
    private record Seen(Party.Appearance appearance, Actor actor) {}

    private final Rulings rulings;
    private final Map<String, List<Seen>> byKey = new TreeMap<>();

    private Parties(Rulings rulings) {
        this.rulings = rulings;
    }

    /** Of named actors; the order does not matter. */
    static List<Party> of(Collection<Filed> all, Rulings rulings) {
        Parties parties = new Parties(rulings);
        all.stream()
                .sorted(Comparator.comparing((Filed filed) -> filed.said().toInstant())
                        .thenComparing(Filed::article))
                .forEach(parties::take);
        return parties.grouped().stream()
                .map(Parties::party)
                .sorted(Comparator.comparing(Party::id))
                .toList();
    }

    private void take(Filed filed) {
        for (Actor each : filed.reading().actors()) {
            if (each.kind() != Actor.Kind.UNNAMED) {
                Actor actor = rulings.known(each);
                byKey.computeIfAbsent(key(actor), key -> new ArrayList<>())
                        .add(new Seen(new Party.Appearance(filed.article(), each.id()), actor));
            }
        }
    }

    private static String key(Actor actor) {
        return Namesakes.isState(actor) ? "state " + actor.state() : actor.kind() + " " + Namesakes.key(actor.name());
    }

    /** A bare family name goes to the only full name that has it, in the same state, unless people say that it is another. */
    private List<List<Seen>> grouped() {
        Map<String, List<Seen>> groups = new TreeMap<>();
        byKey.forEach((key, seen) -> groups.computeIfAbsent(
                        fuller(key, seen.get(0).actor()), fuller -> new ArrayList<>())
                .addAll(seen));
        return List.copyOf(groups.values());
    }

    private String fuller(String key, Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON || Namesakes.words(actor.name()).size() > 1) {
            return key;
        }
        List<String> full = byKey.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + Namesakes.key(actor.name())))
                .filter(entry -> !entry.getKey().equals(key))
                .filter(entry -> entry.getValue().stream().allMatch(seen -> isSame(seen.actor(), actor)))
                .map(Map.Entry::getKey)
                .toList();
        return full.size() == 1 ? full.get(0) : key;
    }

    private boolean isSame(Actor full, Actor actor) {
        return Namesakes.same(full, actor) && !rulings.areStrangers(ActorIds.of(full), ActorIds.of(actor));
    }

    private static Party party(List<Seen> seen) {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> offices = new TreeSet<>();
        Map<String, Integer> states = new TreeMap<>();
        seen.forEach(one -> {
            names.add(one.actor().name());
            String office = one.actor().office();
            if (office != null) {
                offices.add(office);
            }
            String state = one.actor().state();
            if (state != null) {
                states.merge(state, 1, Integer::sum);
            }
        });
        String name = names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        Who who = new Who(name, seen.get(0).actor().kind(), Votes.most(states));
        return new Party(
                ActorIds.of(who),
                who,
                names,
                offices,
                seen.stream().map(Seen::appearance).toList());
    }
}
