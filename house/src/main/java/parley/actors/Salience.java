package parley.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.language.Token;

/** Who is in the reader's mind: the figures mentioned so far, with where and in which role, for what points back. */
final class Salience {
    /** How many mentions back a description reaches. */
    private static final int FAR = 3000;

    /** How many sentences back "they" reaches for those spoken of together. */
    private static final int REACH = 2;

    /** How many where nobody else can be meant but a single state. */
    private static final int LONG_REACH = 5;

    private @Nullable Figure group;
    private int groupAt;
    private final List<Together> groups = new ArrayList<>();

    private record Together(Sentence sentence, List<Figure> figures) {}

    private record Trace(Sentence sentence, Token head, Figure figure) {}

    private final List<Trace> traces = new ArrayList<>();
    private final Map<Figure, Integer> lastSeen = new HashMap<>();
    private final Map<Figure, Integer> counts = new HashMap<>();

    void note(Sentence sentence, Token head, Figure figure, boolean pronoun) {
        traces.add(new Trace(sentence, head, figure));
        lastSeen.put(figure, traces.size());
        if (figure.plural() && figure.members().size() > 1) {
            group = figure;
            groupAt = sentence.number();
            groups.add(new Together(sentence, figure.members()));
        }
        if (!pronoun) {
            counts.merge(figure, 1, Integer::sum);
        }
    }

    /** When a figure was last mentioned: larger is later, 0 never. */
    int last(@Nullable Figure figure) {
        return figure == null ? 0 : lastSeen.getOrDefault(figure, 0);
    }

    /** The most recent figures that pass, each once. */
    List<Figure> recent(java.util.function.Predicate<Figure> test) {
        Set<Figure> seen = new LinkedHashSet<>();
        for (int i = traces.size() - 1; i >= Math.max(0, traces.size() - FAR); i--) {
            if (test.test(traces.get(i).figure())) {
                seen.add(traces.get(i).figure());
            }
        }
        return List.copyOf(seen);
    }

    /** Who passes: those of the last sentences, the latest first, else the one most spoken of. */
    List<Figure> spokenOf(java.util.function.Predicate<Figure> test) {
        List<Figure> all = recent(test);
        int now =
                traces.isEmpty() ? 0 : traces.get(traces.size() - 1).sentence().number();
        if (all.isEmpty() || recentSentence(all.get(0)) >= now - REACH) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparingInt((Figure f) -> -counts.getOrDefault(f, 0)))
                .toList();
    }

    /** The most recent figures that pass, each once, of those mentioned before a word. */
    List<Figure> before(Sentence sentence, Token word, java.util.function.Predicate<Figure> test) {
        Set<Figure> seen = new LinkedHashSet<>();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace t = traces.get(i);
            boolean later = t.sentence().equals(sentence) && t.head().index() > word.index();
            if (!later && test.test(t.figure())) {
                seen.add(t.figure());
            }
        }
        return List.copyOf(seen);
    }

    /** The other of the two sides most spoken of: "its neighbour", "its rival". */
    Optional<Figure> opposite(Figure side) {
        List<Figure> two = parties(2);
        return two.size() == 2 && two.contains(side)
                ? two.stream().filter(f -> f != side).findFirst()
                : Optional.empty();
    }

    /** The parties that "the two sides" are: states and bodies, those most spoken of first. */
    List<Figure> parties(int number) {
        return parties(number, List.of());
    }

    List<Figure> parties(int number, List<Figure> without) {
        return recent(f -> f.side() && !without.contains(f)).stream()
                .sorted(Comparator.comparingInt((Figure f) -> -counts.getOrDefault(f, 0)))
                .limit(number)
                .toList();
    }

    /** The two sides where there are just two that are spoken of more than once. */
    List<Figure> onlyTwo() {
        List<Figure> sides = parties(3);
        int third = sides.size() < 3 ? 0 : counts.getOrDefault(sides.get(2), 0);
        boolean two = sides.size() >= 2 && counts.getOrDefault(sides.get(1), 0) > 2 * third;
        return two ? sides.subList(0, 2) : List.of();
    }

    Optional<Figure> mainState() {
        return parties(1).stream().findFirst();
    }

    /** The state of which "the government" most likely is: the one most spoken of, by itself or by its people, of late above all. */
    Optional<String> nation(Sentence sentence) {
        Map<String, Integer> weights = new HashMap<>();
        for (Trace t : traces) {
            String state = t.figure().state();
            if (state != null) {
                int weight = t.figure().kind() == Figure.Kind.STATE ? 3 : 1;
                boolean late = sentence.number() - t.sentence().number() <= REACH;
                weights.merge(state, late ? 2 * weight : weight, Integer::sum);
            }
        }
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Remembers who was last the subject of a sentence together. */
    void group(Sentence sentence, List<Figure> figures) {
        if (figures.size() > 1) {
            groups.add(new Together(sentence, figures));
            group = together(figures);
            groupAt = sentence.number();
        }
    }

    /** Remembers two who were told of in one clause. */
    void pair(Sentence sentence, List<Figure> two) {
        groups.add(new Together(sentence, two));
    }

    Optional<Figure> groupBefore(Sentence sentence) {
        return groupBefore(sentence, REACH);
    }

    private Optional<Figure> groupBefore(Sentence sentence, int reach) {
        return Optional.ofNullable(group).filter(g -> sentence.number() - groupAt <= reach);
    }

    /** So many persons, all of whom pass, spoken of together: of late, or else the most often. */
    List<Figure> together(Sentence sentence, int number, java.util.function.Predicate<Figure> test) {
        List<Figure> best = List.of();
        int most = 0;
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Figure> members = groups.get(i).figures();
            if (members.size() == number && members.stream().allMatch(test)) {
                if (sentence.number() - groups.get(i).sentence().number() <= REACH) {
                    return members;
                }
                int times = (int) groups.stream()
                        .filter(g -> Set.copyOf(g.figures()).equals(Set.copyOf(members)))
                        .count();
                best = times > most ? members : best;
                most = Math.max(most, times);
            }
        }
        return best;
    }

    Optional<Figure> pronoun(Sentence sentence, Token pronoun) {
        return switch (pronoun.form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" ->
                spokenFor(sentence, pronoun, Figure.Gender.FEMALE)
                        .or(() -> best(sentence, pronoun, f -> singular(f, Figure.Gender.FEMALE)))
                        .map(f -> gendered(f, Figure.Gender.MALE));
            case "she", "her", "hers", "herself" ->
                spokenFor(sentence, pronoun, Figure.Gender.MALE)
                        .or(() -> best(sentence, pronoun, f -> singular(f, Figure.Gender.MALE)))
                        .map(f -> gendered(f, Figure.Gender.FEMALE));
            case "it", "its", "itself" ->
                best(sentence, pronoun, f -> f.kind() == Figure.Kind.STATE || f.kind() == Figure.Kind.ORGANISATION);
            case "they", "them", "their", "themselves" -> several(sentence, pronoun);
            default -> Optional.empty();
        };
    }

    /** Those spoken of together of late, else a group or body, and a lone state only where nobody was together for long. */
    private Optional<Figure> several(Sentence sentence, Token pronoun) {
        Optional<Figure> together = subjectsAbove(sentence, pronoun).or(() -> groupBefore(sentence, REACH));
        if (together.isPresent()) {
            return together;
        }
        Optional<Figure> one = best(
                sentence,
                pronoun,
                f -> f.plural() || f.kind() == Figure.Kind.ORGANISATION || f.kind() == Figure.Kind.STATE);
        return one.filter(f -> f.kind() != Figure.Kind.STATE)
                .or(() -> groupBefore(sentence, LONG_REACH))
                .or(() -> one);
    }

    /** "A and B voiced their support": the subjects of the clause that a pronoun is in, where they are several. */
    private Optional<Figure> subjectsAbove(Sentence s, Token pronoun) {
        for (Token at = pronoun; at.head() >= 0; at = s.token(at.head())) {
            Token verb = s.token(at.head());
            for (Token subject : s.children(verb, "nsubj")) {
                if (subject.index() < pronoun.index() && subject != at) {
                    return together(s, subject, pronoun.xpos().equals("PRP$"));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code whose}: "A telephoned B, their first conversation" is that of both. */
    private Optional<Figure> together(Sentence s, Token subject, boolean whose) {
        List<Figure> figures = traces.stream()
                .filter(t -> t.sentence().equals(s))
                .filter(t -> t.head() == subject
                        || t.head().is("conj") && t.head().head() == subject.index()
                        || whose
                                && t.figure().kind() == Figure.Kind.PERSON
                                && t.head().head() == subject.head()
                                && (t.head().is("obj") || marked(s, t.head(), "with")))
                .map(Trace::figure)
                .distinct()
                .toList();
        return figures.size() > 1 ? Optional.of(together(figures)) : Optional.empty();
    }

    private static Figure together(List<Figure> figures) {
        Figure together = new Figure(
                Figure.Kind.UNNAMED,
                String.join(" and ", figures.stream().map(Figure::name).toList()));
        together.setPlural();
        together.setMembers(figures);
        return together;
    }

    /** "Her office denied she had asked": who is the subject of what a house of hers says is she. */
    private Optional<Figure> spokenFor(Sentence s, Token pronoun, Figure.Gender not) {
        Token verb = pronoun.is("nsubj", "nsubj:pass") && pronoun.head() >= 0 ? s.token(pronoun.head()) : pronoun;
        if (!verb.is("ccomp") || verb.head() < 0) {
            return Optional.empty();
        }
        List<Token> owners = s.children(s.token(verb.head()), "nsubj").stream()
                .filter(t -> t.upos().equals("NOUN") && t.index() < pronoun.index())
                .flatMap(t -> s.children(t, "nmod:poss").stream())
                .toList();
        return traces.stream()
                .filter(t -> t.sentence().equals(s) && owners.contains(t.head()) && singular(t.figure(), not))
                .map(Trace::figure)
                .findFirst();
    }

    private static boolean singular(Figure f, Figure.Gender not) {
        return (f.kind() == Figure.Kind.PERSON || (f.kind() == Figure.Kind.UNNAMED && !f.plural()))
                && f.gender() != not
                && !f.teller();
    }

    private static Figure gendered(Figure figure, Figure.Gender gender) {
        figure.setGender(gender);
        return figure;
    }

    private Optional<Figure> best(Sentence sentence, Token pronoun, java.util.function.Predicate<Figure> fits) {
        List<Figure> own = ownClause(sentence, pronoun);
        Trace best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace t = traces.get(i);
            int distance = sentence.number() - t.sentence().number();
            if (distance > 6) {
                break;
            }
            if (!fits.test(t.figure())
                    || (distance == 0 && (t.head().index() > pronoun.index() || own.contains(t.figure())))) {
                continue;
            }
            double score = (t.figure().kind() == Figure.Kind.UNNAMED ? -1 : 0)
                    - 1.5 * distance
                    + weight(t)
                    + 0.1 * Math.min(5, counts.getOrDefault(t.figure(), 0))
                    + i * 0.002;
            if (score > bestScore) {
                bestScore = score;
                best = t;
            }
        }
        return Optional.ofNullable(best).map(Trace::figure);
    }

    /** The subject of a side clause ("only if it did so first") is less in mind than that of the sentence. */
    private static boolean isAside(Trace t) {
        int verb = t.head().head();
        return verb >= 0 && t.sentence().token(verb).is("advcl", "acl", "acl:relcl");
    }

    private static double weight(Trace t) {
        return switch (t.head().baseRel()) {
            case "nsubj" -> t.head().rel().equals("nsubj:pass") ? 1.2 : isAside(t) ? 1.0 : 1.6;
            case "root" -> 1.0;
            case "obj", "iobj" -> 0.8;
            case "appos", "conj" -> 0.7;
            default -> 0.4;
        };
    }

    /** "told her", "talk to him": an object pronoun is none of those who are in its own clause already. */
    private List<Figure> ownClause(Sentence s, Token pronoun) {
        if (pronoun.xpos().equals("PRP$") || pronoun.head() < 0) {
            return List.of();
        }
        List<Integer> verbs = new ArrayList<>(List.of(pronoun.head()));
        Token verb = s.token(pronoun.head());
        // "blamed the president and urged him": the subject is shared
        while (verb.is("conj") && verb.head() >= 0 && s.children(verb, "nsubj").isEmpty()) {
            verb = s.token(verb.head());
            verbs.add(verb.index());
        }
        List<Figure> own = new ArrayList<>();
        for (int i = traces.size() - 1; i >= 0 && traces.get(i).sentence().equals(s); i--) {
            Token other = traces.get(i).head();
            boolean first = other.head() == pronoun.head();
            if (first || verbs.contains(other.head()) && other.is("nsubj") || isSpokenToBefore(s, other, pronoun)) {
                own.add(traces.get(i).figure());
            }
        }
        return own;
    }

    /** "Speaking to the minister, he said": whoever he is, he is not the minister. */
    private static boolean isSpokenToBefore(Sentence s, Token other, Token pronoun) {
        if (!pronoun.is("nsubj") || !other.is("obl", "obj", "iobj") || other.head() < 0) {
            return false;
        }
        Token participle = s.token(other.head());
        return participle.is("advcl")
                && participle.head() == pronoun.head()
                && participle.index() < pronoun.index()
                && s.children(participle, "nsubj", "nsubj:pass").isEmpty();
    }

    /** Whether a figure is already the subject of the clause in which a word is an object. */
    boolean inClause(Sentence s, Token word, Figure figure) {
        Token verb = word;
        while (verb.head() >= 0 && !verb.upos().equals("VERB")) {
            verb = s.token(verb.head());
        }
        int above = verb.index();
        return traces.stream()
                .anyMatch(t -> t.sentence().equals(s)
                        && t.figure() == figure
                        && t.head().is("nsubj")
                        && t.head().head() == above
                        && t.head().index() < word.index());
    }

    /** The person whom "the diplomat" most likely is: the one a pronoun there would be. */
    Optional<Figure> nearest(Sentence sentence, Token head, java.util.function.Predicate<Figure> fits) {
        return best(sentence, head, f -> f.kind() == Figure.Kind.PERSON && fits.test(f))
                .filter(f -> recentSentence(f) >= sentence.number() - REACH);
    }

    private int recentSentence(Figure figure) {
        for (int i = traces.size() - 1; i >= 0; i--) {
            if (traces.get(i).figure() == figure) {
                return traces.get(i).sentence().number();
            }
        }
        return Integer.MIN_VALUE;
    }

    static boolean marked(Sentence s, Token head, String... markers) {
        for (Token c : s.children(head, "case")) {
            for (String m : markers) {
                if (c.form().equalsIgnoreCase(m)) {
                    return true;
                }
            }
        }
        return false;
    }
}
