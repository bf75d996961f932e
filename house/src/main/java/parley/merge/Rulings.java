package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that people decided. Where two decisions disagree, the one that comes later in the list holds. */
public final class Rulings {
    public static final Rulings NONE = new Rulings(List.of());

    private final Map<Set<Object>, Boolean> together = new HashMap<>();
    private final Map<String, Set<String>> partners = new HashMap<>();
    private final List<Ruling.SameActor> sameActors = new ArrayList<>();
    private final List<Ruling.ActorsApart> actorsApart = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Map<String, List<Ruling.Stated>> stated = new TreeMap<>();

    public Rulings(List<Ruling> all) {
        for (Ruling ruling : all) {
            if (ruling instanceof Ruling.Same same) {
                decide(same.one(), same.other(), true);
                partners.computeIfAbsent(same.one(), id -> new TreeSet<>()).add(same.other());
                partners.computeIfAbsent(same.other(), id -> new TreeSet<>()).add(same.one());
            } else if (ruling instanceof Ruling.Apart apart) {
                decide(apart.one(), apart.other(), false);
            } else if (ruling instanceof Ruling.SameActor same) {
                decide(same.one(), same.other(), true);
                sameActors.add(same);
            } else if (ruling instanceof Ruling.ActorsApart apart) {
                decide(apart.one(), apart.other(), false);
                actorsApart.add(apart);
            } else if (ruling instanceof Ruling.Withdrawn gone) {
                withdrawn.add(gone.report());
            } else if (ruling instanceof Ruling.Stated value) {
                stated.computeIfAbsent(value.report(), id -> new ArrayList<>()).add(value);
            }
        }
    }

    private void decide(Object one, Object other, boolean same) {
        together.put(new HashSet<>(List.of(one, other)), same);
    }

    boolean joins(Object one, Object other) {
        return Boolean.TRUE.equals(together.get(new HashSet<>(List.of(one, other))));
    }

    boolean parts(Object one, Object other) {
        return Boolean.FALSE.equals(together.get(new HashSet<>(List.of(one, other))));
    }

    List<Ruling.SameActor> sameActors() {
        return sameActors.stream()
                .filter(ruling -> joins(ruling.one(), ruling.other()))
                .toList();
    }

    List<Ruling.ActorsApart> actorsApart() {
        return actorsApart.stream()
                .filter(ruling -> parts(ruling.one(), ruling.other()))
                .toList();
    }

    /** Ids of the reports that were once put together with this one. */
    Collection<String> partners(String report) {
        return partners.getOrDefault(report, Set.of());
    }

    boolean withdraws(String report) {
        return withdrawn.contains(report);
    }

    List<Ruling.Stated> stated(String report) {
        return stated.getOrDefault(report, List.of());
    }
}
