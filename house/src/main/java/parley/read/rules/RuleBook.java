package parley.read.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parley.language.Token;
import parley.read.frame.Frame;

/** All rules, tried on a frame in the order of their files; for each kind of record the first that fires wins. */
public final class RuleBook {
    private final List<Rule> rules;
    private final Lexicon lexicon;
    private final Map<String, List<Rule>> byPredicate = new ConcurrentHashMap<>();

    public RuleBook(List<Rule> rules, Lexicon lexicon) {
        this.rules = List.copyOf(rules);
        this.lexicon = lexicon;
    }

    public List<Rule> rules() {
        return rules;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The firings on one frame: per kind of record the first rule that matches, several where a rule says {@code also: yes}. */
    public List<Firing> apply(Frame frame, Sense sense) {
        List<Rule> candidates = byPredicate.computeIfAbsent(frame.predicate(), this::candidates);
        Map<String, Firing> firings = new LinkedHashMap<>();
        for (Rule rule : candidates) {
            String slot = rule.gives().containsKey("also") ? rule.id() : rule.record();
            if (!firings.containsKey(slot) && attempt(rule, frame, sense) instanceof Attempt.Fired fired) {
                firings.put(slot, fired.firing());
            }
        }
        return List.copyOf(firings.values());
    }

    /** The rules that may fire on a predicate, in the order of the book. */
    private List<Rule> candidates(String predicate) {
        return rules.stream().filter(rule -> mayName(rule, predicate)).toList();
    }

    private boolean mayName(Rule rule, String predicate) {
        return rule.match().predicates().stream()
                .anyMatch(p -> p.isClass()
                        ? lexicon.find(p.word(), predicate, p.sort()).isPresent()
                        : p.word().equals("*") || p.word().equals(predicate));
    }

    /** One rule on one frame, whatever others do. */
    public Attempt attempt(Rule rule, Frame frame, Sense sense) {
        Lexicon.Word word = null;
        boolean named = false;
        for (Pattern.PredicateTerm p : rule.match().predicates()) {
            if (p.sort() != null && p.sort() != frame.sort()) {
                continue;
            }
            if (p.isClass()) {
                Optional<Lexicon.Word> found = lexicon.find(p.word(), frame.predicate(), frame.sort());
                if (found.isPresent()) {
                    word = found.get();
                    named = true;
                    break;
                }
            } else if (p.word().equals("*") || p.word().equals(frame.predicate())) {
                named = true;
                break;
            }
        }
        if (!named) {
            return new Attempt.Unnamed();
        }
        for (Pattern.FeatureTerm f : rule.match().features()) {
            if (has(frame, f.feature()) != f.wanted()) {
                return new Attempt.Failed(f.toString());
            }
        }
        Map<String, List<Token>> caught = new LinkedHashMap<>();
        for (Pattern.RoleTerm term : rule.match().roles()) {
            List<Token> fillers = fillers(term, frame, sense, word);
            if (term.absent() ? !fillers.isEmpty() : fillers.isEmpty() && !term.optional()) {
                return new Attempt.Failed(term.toString());
            }
            if (term.capture() != null && !fillers.isEmpty()) {
                caught.computeIfAbsent(term.capture(), c -> new ArrayList<>()).addAll(fillers);
            }
        }
        return new Attempt.Fired(new Firing(rule, frame, caught, word));
    }

    private static List<Token> fillers(Pattern.RoleTerm term, Frame frame, Sense sense, Lexicon.@Nullable Word word) {
        List<Token> passing = new ArrayList<>();
        for (String name : term.roles()) {
            String role = name.startsWith("@") && word != null
                    ? Optional.ofNullable(word.fact(name.substring(1))).orElse("")
                    : name;
            for (String one : role.split("\\|")) {
                for (Token filler : reach(frame, one)) {
                    if (term.tests().stream().anyMatch(t -> t.equals("any") || sense.passes(frame, filler, t))) {
                        passing.add(filler);
                    }
                }
            }
            if (!passing.isEmpty()) {
                return passing;
            }
        }
        return passing;
    }

    /** A role of the frame; {@code clause>if}, a role of what fills a role; {@code ^subject}, of the nearest frame above that has it. */
    private static List<Token> reach(Frame frame, String role) {
        int step = role.indexOf('>');
        if (step > 0) {
            List<Token> heads = frame.role(role.substring(0, step));
            return frame.governed().stream()
                    .filter(f -> heads.contains(f.head()))
                    .flatMap(f -> reach(f, role.substring(step + 1)).stream())
                    .toList();
        }
        if (role.equals("itself")) {
            return List.of(frame.head());
        }
        if (role.startsWith("^")) {
            Optional<Frame> above = frame.governor();
            while (above.isPresent() && !above.get().has(role.substring(1))) {
                above = above.get().governor();
            }
            return above.map(f -> f.role(role.substring(1))).orElse(List.of());
        }
        return frame.role(role);
    }

    /** Verbs whose refusal is no stand on anything: "declined to comment". */
    private boolean unstanced(Frame frame) {
        return lexicon.find("unstanced", frame.predicate(), null).isPresent()
                || lexicon.find("inert", frame.predicate(), null).isPresent();
    }

    private boolean has(Frame frame, String feature) {
        return switch (feature) {
            case "negated" -> frame.negated();
            case "unstanced" -> unstanced(frame);
            case "reduced" -> frame.head().is("acl") && frame.passive();
            case "obliged" -> frame.obliged();
            case "main" -> frame.isMain();
            case "modal" -> frame.isModal();
            case "voiced" ->
                frame.governedAs().equals("object")
                        && frame.governor()
                                .flatMap(f -> lexicon.find("voicing", f.predicate(), Frame.Sort.VERB))
                                .isPresent();
            case "passive" -> frame.passive();
            case "past", "present", "progressive", "future" ->
                frame.tense().name().equalsIgnoreCase(feature);
            default -> frame.mood().name().equals(feature.toUpperCase(Locale.ROOT));
        };
    }
}
