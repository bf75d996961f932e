package parley.language.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.language.Sentence;

/** Runs the rules over one sentence; classes and parts are looked up once a place. */
final class TimeMatcher {
    private record State(int at, int from, int to, Map<String, Match.Bound> groups) {
        State with(int end, String group, Match.Bound bound) {
            if (group.isEmpty()) {
                return new State(end, from, to, groups);
            }
            Map<String, Match.Bound> more = new HashMap<>(groups);
            more.put(group, bound);
            return new State(end, from, to, more);
        }
    }

    private record Place(String kind, int at) {}

    private record Caught(int end, Match.Bound bound) {}

    private final TimeRules rules;
    private final List<Atom> atoms;
    private final Counting counting;
    private final Numbers numbers;
    private final Map<Place, List<Caught>> known = new HashMap<>();

    TimeMatcher(TimeRules rules, Sentence sentence, List<Atom> atoms) {
        this.rules = rules;
        this.atoms = atoms;
        this.counting = new Counting(sentence);
        this.numbers = new Numbers(rules.lexicon(), atoms, counting);
    }

    /** The longest matches that do not overlap, in the order of the text; of equals the rule that stands first. */
    List<Match> best() {
        List<Match> all = new ArrayList<>();
        for (TimeRule rule : rules.expressions()) {
            for (int at = 0; at < atoms.size(); at++) {
                all.addAll(matches(rule, at));
            }
        }
        all.sort((a, b) -> a.length() != b.length()
                ? b.length() - a.length()
                : a.from() != b.from()
                        ? a.from() - b.from()
                        : a.rule().order() - b.rule().order());
        List<Match> best = new ArrayList<>();
        for (Match match : all) {
            if (best.stream().noneMatch(match::overlaps)) {
                best.add(match);
            }
        }
        best.removeIf(m -> m.rule().type().isEmpty());
        best.sort((a, b) -> a.from() - b.from());
        return best;
    }

    private List<Match> matches(TimeRule rule, int at) {
        List<Match> found = new ArrayList<>();
        for (State s : run(rule.match(), new State(at, -1, -1, Map.of()))) {
            int from = s.from() < 0 ? at : s.from();
            int to = s.from() < 0 ? s.at() : s.to();
            if (to > from) {
                found.add(new Match(rule, from, to, s.groups()));
            }
        }
        return found;
    }

    private List<State> run(TimePattern pattern, State s) {
        if (pattern instanceof TimePattern.Word word) {
            boolean here = s.at() < atoms.size() && atoms.get(s.at()).key().equals(word.key());
            return here ? List.of(new State(s.at() + 1, s.from(), s.to(), s.groups())) : List.of();
        }
        if (pattern instanceof TimePattern.Kind kind) {
            List<State> states = new ArrayList<>();
            for (Caught c : caught(kind.kind(), s.at())) {
                states.add(s.with(c.end(), kind.group(), c.bound()));
            }
            return states;
        }
        if (pattern instanceof TimePattern.Maybe maybe) {
            List<State> states = new ArrayList<>(run(maybe.item(), s));
            states.add(s);
            return states;
        }
        if (pattern instanceof TimePattern.Marked marked) {
            return run(marked.item(), s).stream()
                    .map(e -> new State(e.at(), s.at(), e.at(), e.groups()))
                    .toList();
        }
        if (pattern instanceof TimePattern.Choice choice) {
            return choice.items().stream().flatMap(p -> run(p, s).stream()).toList();
        }
        List<State> states = List.of(s);
        for (TimePattern item : ((TimePattern.Sequence) pattern).items()) {
            states = states.stream().flatMap(e -> run(item, e).stream()).toList();
            if (states.isEmpty()) {
                break;
            }
        }
        return states;
    }

    private List<Caught> caught(String kind, int at) {
        if (at >= atoms.size()) {
            return List.of();
        }
        Place place = new Place(kind, at);
        List<Caught> before = known.get(place);
        if (before == null) {
            before = look(kind, at);
            known.put(place, before);
        }
        return before;
    }

    private List<Caught> look(String kind, int at) {
        List<Caught> caught = new ArrayList<>();
        for (TimeRule rule : rules.parts(kind)) {
            for (Match m : matches(rule, at)) {
                caught.add(new Caught(m.to(), new Match.Bound.Part(m)));
            }
        }
        List<TimeLexicon.Hit> hits = switch (kind) {
            case "number" -> numbers.numbers(at);
            case "spoken-year" -> numbers.spokenYears(at);
            default -> rules.lexicon().hits(kind, atoms, at, counting);
        };
        for (TimeLexicon.Hit hit : hits) {
            caught.add(new Caught(hit.end(), new Match.Bound.Known(hit.value())));
        }
        if (kind.equals("start") && at == 0) {
            caught.add(new Caught(0, new Match.Bound.Known("")));
        }
        return caught;
    }
}
