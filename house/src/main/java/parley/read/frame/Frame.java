package parley.read.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/**
 * One proposition. Roles are named {@code subject}, {@code object}, {@code indirect}, {@code clause} (what is said, wanted,
 * done), by the preposition or conjunction that marks them ({@code with}, {@code in return for}, {@code if}), {@code owner}
 * ("his trip"), {@code of}, {@code modifier} and {@code time}; a role holds the heads of its fillers, conjuncts apart.
 */
public final class Frame {
    /** The part of speech of the predicate. */
    public enum Sort {
        VERB,
        ADJECTIVE,
        NOUN
    }

    private final Sentence sentence;
    private final Token head;
    private final String predicate;
    private final Sort sort;
    private final Map<String, List<Token>> roles = new LinkedHashMap<>();
    private final List<Frame> governed = new ArrayList<>();
    private boolean negated;
    private boolean passive;
    private Mood mood = Mood.ACTUAL;
    private Tense tense = Tense.NONE;
    private @Nullable Frame governor;
    private String governedAs = "";

    Frame(Sentence sentence, Token head, String predicate, Sort sort) {
        this.sentence = sentence;
        this.head = head;
        this.predicate = predicate;
        this.sort = sort;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token head() {
        return head;
    }

    /** Lemma, with its particle: {@code rule out}. */
    public String predicate() {
        return predicate;
    }

    public Sort sort() {
        return sort;
    }

    public List<Token> role(String name) {
        return Collections.unmodifiableList(roles.getOrDefault(name, List.of()));
    }

    public Optional<Token> first(String name) {
        return role(name).stream().findFirst();
    }

    public boolean has(String name) {
        return roles.containsKey(name);
    }

    public Map<String, List<Token>> roles() {
        return Collections.unmodifiableMap(roles);
    }

    public boolean negated() {
        return negated;
    }

    public boolean passive() {
        return passive;
    }

    public Mood mood() {
        return mood;
    }

    public Tense tense() {
        return tense;
    }

    /** The proposition that this one is part of, and the role it plays there. */
    public Optional<Frame> governor() {
        return Optional.ofNullable(governor);
    }

    public String governedAs() {
        return governedAs;
    }

    /** "should", "must", "ought to": somebody thinks it right; "should have" is over. */
    public boolean obliged() {
        List<Token> auxiliaries = sentence.children(head, "aux");
        return auxiliaries.stream()
                        .anyMatch(t -> t.lemma().equals("should")
                                || t.lemma().equals("must")
                                || t.lemma().equals("ought"))
                && auxiliaries.stream().noneMatch(t -> t.lemma().equals("have"));
    }

    /** Under "will", "would", "can" and the like of its own. */
    public boolean isModal() {
        return sentence.children(head, "aux").stream().anyMatch(t -> t.xpos().equals("MD"));
    }

    /** Whether it is a sentence of its own or what somebody says, not a side clause. */
    public boolean isMain() {
        Token first = head;
        while (first.is("conj") && first.head() >= 0) {
            first = sentence.token(first.head());
        }
        return first.is("root", "ccomp", "parataxis", "xcomp");
    }

    /** The propositions that are part of this one. */
    public List<Frame> governed() {
        return Collections.unmodifiableList(governed);
    }

    /** The predicate's own words, particle included where it follows at once. */
    public CharSpan cue() {
        CharSpan span = head.span();
        for (Token t : sentence.children(head, "compound:prt")) {
            if (t.index() == head.index() + 1) {
                span = span.to(t.span());
            }
        }
        return span;
    }

    void add(String role, Token filler) {
        List<Token> fillers = roles.computeIfAbsent(role, r -> new ArrayList<>());
        if (!fillers.contains(filler)) {
            fillers.add(filler);
        }
    }

    void replace(String role, Token filler, Token by) {
        List<Token> fillers = roles.get(role);
        if (fillers != null) {
            fillers.replaceAll(t -> t.equals(filler) ? by : t);
        }
    }

    void setNegated(boolean negated) {
        this.negated = negated;
    }

    void setPassive() {
        this.passive = true;
    }

    void setMood(Mood mood) {
        this.mood = mood;
    }

    void setTense(Tense tense) {
        this.tense = tense;
    }

    void setGovernor(Frame governor, String as) {
        this.governor = governor;
        governor.governed.add(this);
        this.governedAs = as;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(predicate).append('(');
        roles.forEach((role, fillers) -> out.append(role)
                .append('=')
                .append(String.join("+", fillers.stream().map(Token::form).toList()))
                .append(' '));
        return out.append(") ")
                .append(negated ? "not " : "")
                .append(mood)
                .append(' ')
                .append(tense)
                .append(passive ? " passive" : "")
                .toString();
    }
}
