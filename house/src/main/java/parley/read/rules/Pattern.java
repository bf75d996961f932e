package parley.read.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.read.frame.Frame;

/**
 * What a rule looks for in a frame: a predicate, features, and fillers of roles. Written in one line, as {@code @speech:verb
 * -negated subject:actor=speaker clause=content to|object:actor=addressee?}.
 */
public record Pattern(
        String written, List<PredicateTerm> predicates, List<FeatureTerm> features, List<RoleTerm> roles) {

    /** A lemma or, with {@code @}, a class of the lexicon; of one part of speech or any. */
    public record PredicateTerm(String word, boolean isClass, Frame.@Nullable Sort sort) {}

    /** {@code negated}, {@code passive} or a mood, wanted or not wanted. */
    public record FeatureTerm(String feature, boolean wanted) {
        @Override
        public String toString() {
            return (wanted ? "+" : "-") + feature;
        }
    }

    /** One of several roles, a test that its filler passes, and the name it is caught under. */
    public record RoleTerm(
            List<String> roles,
            List<String> tests,
            @Nullable String capture,
            boolean optional,
            boolean absent) {
        /** As a rule writes it. */
        @Override
        public String toString() {
            return (absent ? "!" : "")
                    + String.join("|", roles).replace(' ', '_')
                    + (tests.equals(ANYTHING) ? "" : ":" + String.join("|", tests))
                    + (capture == null ? "" : "=" + capture)
                    + (optional ? "?" : "");
        }
    }

    private static final List<String> ANYTHING = List.of("any");
    private static final Set<String> FEATURES = Set.of(
            "negated",
            "passive",
            "obliged",
            "unstanced",
            "reduced",
            "main",
            "modal",
            "voiced",
            "actual",
            "planned",
            "expected",
            "likely",
            "possible",
            "wanted",
            "threatened",
            "conditional",
            "asked",
            "unreal",
            "past",
            "present",
            "progressive",
            "future");

    /**
     * Reads a pattern from its line.
     *
     * @throws IllegalArgumentException with the reason where the line is no pattern
     */
    public static Pattern parse(String line) {
        List<String> terms = List.of(line.strip().split("\\s+"));
        List<FeatureTerm> features = new ArrayList<>();
        List<RoleTerm> roles = new ArrayList<>();
        for (String term : terms.subList(1, terms.size())) {
            char sign = term.charAt(0);
            if (sign == '+' || sign == '-') {
                String feature = term.substring(1);
                if (!FEATURES.contains(feature)) {
                    throw new IllegalArgumentException("no such feature: " + feature);
                }
                features.add(new FeatureTerm(feature, sign == '+'));
            } else {
                roles.add(roleTerm(term));
            }
        }
        return new Pattern(line.strip(), predicates(terms.get(0)), features, roles);
    }

    private static List<PredicateTerm> predicates(String term) {
        int colon = term.lastIndexOf(':');
        Frame.Sort sort =
                colon < 0 ? null : Frame.Sort.valueOf(term.substring(colon + 1).toUpperCase(Locale.ROOT));
        String words = colon < 0 ? term : term.substring(0, colon);
        return Arrays.stream(words.split("\\|"))
                .map(w -> new PredicateTerm(w.replace("@", "").replace('_', ' '), w.startsWith("@"), sort))
                .toList();
    }

    private static RoleTerm roleTerm(String term) {
        String rest = term;
        boolean absent = rest.startsWith("!");
        rest = absent ? rest.substring(1) : rest;
        boolean optional = rest.endsWith("?");
        rest = optional ? rest.substring(0, rest.length() - 1) : rest;
        int equals = rest.indexOf('=');
        String capture = equals < 0 ? null : rest.substring(equals + 1);
        rest = equals < 0 ? rest : rest.substring(0, equals);
        int colon = rest.indexOf(':');
        List<String> tests =
                colon < 0 ? ANYTHING : List.of(rest.substring(colon + 1).split("\\|"));
        for (String test : tests) {
            if (!test.startsWith("@") && !test.startsWith("'") && !Sense.TESTS.contains(test)) {
                throw new IllegalArgumentException("no such test: " + test);
            }
        }
        List<String> roles = Arrays.stream((colon < 0 ? rest : rest.substring(0, colon)).split("\\|"))
                .map(r -> r.replace('_', ' '))
                .collect(Collectors.toList());
        if (roles.isEmpty() || roles.get(0).isEmpty()) {
            throw new IllegalArgumentException("a term without a role: " + term);
        }
        return new RoleTerm(roles, tests, capture, optional, absent);
    }
}
