package parley.read.frame;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.language.Token;

/**
 * What a predicate makes of the clause under it: "refused to" turns its polarity, "plans to" makes it a plan. From {@code
 * lexicon/en/governors.tsv}.
 */
public final class Governors {
    /** {@code turns}: the clause under it did not or will not come about. */
    public record Effect(Mood mood, boolean turns) {}

    private final Map<String, Effect> effects;
    private final Set<String> subjectControl;
    private final Set<String> otherControl;
    private final Set<String> idioms;
    private final Set<String> issuing;
    private final Set<String> texts;
    private final Set<String> lookingBack;
    private final Set<String> encounters;
    private final Set<String> delegations;

    /**
     * @param effects by predicate, or by {@link #only} where one part of speech alone has it
     * @param subjectControl predicates whose subject does what the clause under them says
     * @param otherControl nouns of which somebody else than their owner does it: "his invitation to visit"
     * @param words the lemmas of a list of words, by its name
     */
    public Governors(
            Map<String, Effect> effects,
            Set<String> subjectControl,
            Set<String> otherControl,
            Function<String, Set<String>> words) {
        this.effects = Map.copyOf(effects);
        this.subjectControl = Set.copyOf(subjectControl);
        this.otherControl = Set.copyOf(otherControl);
        this.idioms = words.apply("idiom");
        this.issuing = words.apply("issue");
        this.texts = words.apply("source-text");
        this.lookingBack = words.apply("looking-back");
        this.encounters = words.apply("encounter");
        this.delegations = words.apply("delegation");
    }

    public Optional<Effect> effect(Frame frame) {
        Effect effect = effects.get(frame.predicate());
        return Optional.ofNullable(
                effect == null
                        ? effects.get(only(frame.predicate(), frame.sort().name()))
                        : effect);
    }

    /** The key of a predicate that governs as one part of speech alone: "open to", not "opened". */
    public static String only(String predicate, String sort) {
        return predicate + "/" + sort.toLowerCase(Locale.ROOT);
    }

    /** "promised him to": the subject does it though there is an object. */
    public boolean subjectControls(String predicate) {
        return subjectControl.contains(predicate);
    }

    boolean otherControls(String predicate) {
        return otherControl.contains(predicate);
    }

    /** "released a statement saying": who releases it says it. */
    boolean speaksBy(Frame verb, Token text) {
        return issuing.contains(verb.predicate()) && texts.contains(text.lemma().toLowerCase(Locale.ROOT));
    }

    /** A noun of meeting, which neither speaks nor accuses. */
    boolean isEncounter(Token noun) {
        return encounters.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** "a delegation headed by": what somebody leads for others. */
    boolean isLed(Frame verb, Token noun) {
        return (verb.predicate().equals("lead") || verb.predicate().equals("head"))
                && delegations.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** A verb that speaks of what is over: "will brief them on her visit". */
    boolean looksBack(Frame verb) {
        return verb.sort() == Frame.Sort.VERB && lookingBack.contains(verb.predicate());
    }

    /** A verb that is one with its object or adverb: "take place", "put back". */
    boolean isIdiom(String predicate) {
        return idioms.contains(predicate);
    }

    static boolean isNegation(Token t) {
        return switch (t.lemma().toLowerCase(Locale.ROOT)) {
            case "not", "n't", "never", "neither", "nor", "hardly", "nowhere" -> true;
            default -> t.form().equalsIgnoreCase("n't") || t.form().equalsIgnoreCase("n’t");
        };
    }
}
