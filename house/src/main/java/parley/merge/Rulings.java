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
import parley.record.Actor;

/** All that people decided. Where two decisions disagree, the one that comes later in the list holds. */
public final class Rulings {
    public static final Rulings NONE = new Rulings(List.of());

    private final Map<Set<String>, Boolean> together = new HashMap<>();
    private final Map<String, Set<String>> partners = new HashMap<>();
    private final Map<String, Who> knownAs = new TreeMap<>();
    private final Set<Set<String>> strangers = new HashSet<>();
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
                join(ActorIds.of(same.one()), same.other());
            } else if (ruling instanceof Ruling.ActorsApart apart) {
                part(ActorIds.of(apart.one()), ActorIds.of(apart.other()));
            } else if (ruling instanceof Ruling.Withdrawn gone) {
                withdrawn.add(gone.report());
            } else if (ruling instanceof Ruling.Stated value) {
                stated.computeIfAbsent(value.report(), id -> new ArrayList<>()).add(value);
            }
        }
    }

    private void join(String one, Who other) {
        String to = ActorIds.of(other);
        strangers.remove(new HashSet<>(List.of(one, to)));
        // the later decision holds: who has gone by that name so far gives it up
        if (!to.equals(one) && ActorIds.of(known(other)).equals(one)) {
            knownAs.remove(to);
        }
        knownAs.put(one, other);
    }

    private void part(String one, String other) {
        knownAs.computeIfPresent(one, (id, as) -> ActorIds.of(as).equals(other) ? null : as);
        knownAs.computeIfPresent(other, (id, as) -> ActorIds.of(as).equals(one) ? null : as);
        strangers.add(new HashSet<>(List.of(one, other)));
    }

    private Who known(Who who) {
        Who known = who;
        Set<String> seen = new HashSet<>();
        for (Who as = knownAs.get(ActorIds.of(who)); as != null; ) {
            known = as;
            as = seen.add(ActorIds.of(as)) ? knownAs.get(ActorIds.of(as)) : null;
        }
        return known;
    }

    /** An actor as people say that he, she or it is called. */
    public Actor known(Actor actor) {
        Who as = knownAs.get(ActorIds.of(actor));
        if (as == null) {
            return actor;
        }
        Who known = known(as);
        return new Actor(
                actor.id(),
                known.name(),
                known.kind(),
                known.state() == null ? actor.state() : known.state(),
                actor.office(),
                actor.mentions(),
                actor.knownBy());
    }

    /** Ids of all who are the same as this one, this one too. */
    public Set<String> aliases(String actor) {
        Set<String> all = new TreeSet<>(Set.of(actor));
        int before = 0;
        while (all.size() > before) {
            before = all.size();
            knownAs.forEach((one, as) -> {
                String other = ActorIds.of(as);
                if (all.contains(one) || all.contains(other)) {
                    all.addAll(List.of(one, other));
                }
            });
        }
        return all;
    }

    /** People say that these two (ids of actors) are not one. */
    boolean areStrangers(String one, String other) {
        return strangers.contains(new HashSet<>(List.of(one, other)));
    }

    private void decide(String one, String other, boolean same) {
        together.put(new HashSet<>(List.of(one, other)), same);
    }

    boolean joins(String one, String other) {
        return Boolean.TRUE.equals(together.get(new HashSet<>(List.of(one, other))));
    }

    boolean parts(String one, String other) {
        return Boolean.FALSE.equals(together.get(new HashSet<>(List.of(one, other))));
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
