package parley.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;

/** Of which state most articles make a person: one that makes a slip is outvoted. */
final class Census {
    private final Map<String, Map<String, Integer>> votes = new HashMap<>();

    Census(Collection<Told> reports) {
        reports.stream()
                .map(Told::filed)
                .distinct()
                .flatMap(filed -> filed.reading().actors().stream())
                .forEach(this::count);
    }

    private void count(Actor actor) {
        String state = actor.state();
        if (actor.kind() == Actor.Kind.PERSON && state != null) {
            votes.computeIfAbsent(Namesakes.key(actor.name()), name -> new TreeMap<>())
                    .merge(state, 1, Integer::sum);
        }
    }

    List<Told> settle(List<Told> reports) {
        return reports.stream()
                .map(told -> told.with(told.parts().stream()
                        .map(part -> new Told.Part(
                                settle(part.actor()),
                                part.role(),
                                part.insteadOf().stream().map(this::settle).toList()))
                        .toList()))
                .toList();
    }

    private Actor settle(Actor actor) {
        String state = actor.kind() == Actor.Kind.PERSON ? state(actor.name()) : null;
        return state == null || state.equals(actor.state()) ? actor : Told.of(actor, state);
    }

    private @Nullable String state(String name) {
        return Votes.most(votes.getOrDefault(Namesakes.key(name), Map.of()));
    }
}
