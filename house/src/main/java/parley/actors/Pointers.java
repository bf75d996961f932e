package parley.actors;

import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.language.Token;

/** Words that stand for a figure without being a mention of it. */
final class Pointers {
    private static final Set<String> QUANTIFIERS = Set.of("neither", "none", "both", "all", "each");

    private final Cast cast;

    Pointers(Cast cast) {
        this.cast = cast;
    }

    /** "Congo, whose president": the word is whoever it points back at. */
    void possessors(Sentence s) {
        for (Token t : s.tokens()) {
            if (t.lemma().equalsIgnoreCase("whose") && t.head() >= 0) {
                Token clause = s.token(t.head());
                while (!clause.is("acl:relcl") && clause.head() >= 0) {
                    clause = s.token(clause.head());
                }
                if (clause.head() >= 0) {
                    cast.of(s, s.token(clause.head())).ifPresent(f -> cast.stand(s, t, f));
                }
            }
        }
    }

    /** "neither of the two companies", "all of them": who they are. */
    void quantified(Sentence s) {
        for (Token t : s.tokens()) {
            if (QUANTIFIERS.contains(t.lemma().toLowerCase(Locale.ROOT)) && !cast.taken(s, t.index())) {
                s.children(t, "nmod").stream()
                        .filter(of -> Salience.marked(s, of, "of"))
                        .flatMap(of -> cast.of(s, of).stream())
                        .findFirst()
                        .ifPresent(f -> cast.stand(s, t, f));
            }
        }
    }
}
