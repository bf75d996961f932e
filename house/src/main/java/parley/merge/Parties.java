package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
        for (Actor actor : filed.reading().actors()) {
            if (actor.kind() != Actor.Kind.UNNAMED) {
                byKey.computeIfAbsent(key(actor), key -> new ArrayList<>())
                        .add(new Seen(new Party.Appearance(filed.article(), actor.id()), actor));
            }
        }
    }

    private static String key(Actor actor) {
        return Namesakes.isState(actor) ? "state " + actor.state() : actor.kind() + " " + Namesakes.key(actor.name());
    }

    /** A bare family name goes to the only full name that has it, in the same state; then what people said. */
    private List<List<Seen>> grouped() {
        Map<Party.Appearance, String> home = new HashMap<>();
        byKey.forEach((key, seen) -> {
            String fuller = fuller(key, seen.get(0).actor());
            seen.forEach(one -> home.put(one.appearance(), fuller));
        });
        rulings.actorsApart()
                .forEach(ruling -> home.computeIfPresent(
                        ruling.other(),
                        (other, key) ->
                                key.equals(home.get(ruling.one())) ? key + " apart from " + ruling.one() : key));
        rulings.sameActors().forEach(ruling -> join(home, ruling.one(), ruling.other()));
        Map<String, List<Seen>> groups = new TreeMap<>();
        byKey.values()
                .forEach(seen -> seen.forEach(one -> groups.computeIfAbsent(
                                String.valueOf(home.get(one.appearance())), key -> new ArrayList<>())
                        .add(one)));
        return List.copyOf(groups.values());
    }

    private static void join(Map<Party.Appearance, String> home, Party.Appearance one, Party.Appearance other) {
        String to = home.get(one);
        String from = home.get(other);
        if (to != null && from != null) {
            home.replaceAll((appearance, key) -> key.equals(from) ? to : key);
        }
    }

    private String fuller(String key, Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON || Namesakes.words(actor.name()).size() > 1) {
            return key;
        }
        List<String> full = byKey.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + Namesakes.key(actor.name())))
                .filter(entry -> !entry.getKey().equals(key))
                .filter(entry -> entry.getValue().stream().allMatch(seen -> Namesakes.same(seen.actor(), actor)))
                .map(Map.Entry::getKey)
                .toList();
        return full.size() == 1 ? full.get(0) : key;
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
        Actor first = seen.get(0).actor();
        return new Party(
                Ids.party(seen.get(0).appearance().toString()),
                new Who(name, first.kind(), Votes.most(states)),
                names,
                offices,
                seen.stream().map(Seen::appearance).toList());
    }
}
