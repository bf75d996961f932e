package parley.actors;

import org.jspecify.annotations.Nullable;
import parley.actors.directory.Entity;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Words that point at somebody, before it is known at whom. Token places are inclusive; {@code head} is the word that carries
 * the phrase's role in the tree.
 */
sealed interface Mention {
    Sentence sentence();

    int first();

    int last();

    Token head();

    /**
     * "US Secretary of State Jane Doe": the name from {@code nameFirst} on, with what the title before it or the apposition
     * behind it says.
     */
    record Person(Sentence sentence, int first, int last, int nameFirst, Token head, Rank rank) implements Mention {}

    /** A state or organisation by name; {@code entity} is null for an organisation that the directory does not know. */
    record Named(
            Sentence sentence,
            int first,
            int last,
            Token head,
            @Nullable Entity entity) implements Mention {}

    /** "the US secretary of state", "his Ukrainian counterpart", "senior officials". */
    record Role(Sentence sentence, int first, int last, Token head, Rank rank, boolean plural, boolean definite)
            implements Mention {}

    /** "China's commerce ministry", "the Ukrainian side", "her office". */
    record House(Sentence sentence, int first, int last, Token head, HouseNouns.Sort sort, Rank rank)
            implements Mention {}

    /** "he", "its", "we", "both". */
    record Pronoun(Sentence sentence, int first, int last, Token head) implements Mention {}

    /** What modifiers tell of a person: office, state, organisation, the word that owns him ("his", "Norway's"). */
    record Rank(
            Figure.@Nullable Office office,
            @Nullable String state,
            @Nullable String organisation,
            @Nullable Token owner,
            boolean former,
            Figure.Gender gender) {
        /** The same about somebody of another office: a counterpart holds the office of whose counterpart he is. */
        Rank as(Figure.@Nullable Office other) {
            return new Rank(other, state, organisation, owner, former, gender);
        }

        static final Rank NONE = new Rank(null, null, null, null, false, Figure.Gender.UNKNOWN);
    }
}
