package parley.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Names that the model takes for persons and that are places or things: they stand behind "in" or "near", or before a noun
 * ("the Tartini monument"), and never do, own or hold anything.
 */
final class Grounds {
    private static final Set<String> LIVING = Set.of("nsubj", "nsubj:pass", "nmod:poss", "obl:agent", "iobj", "appos");

    private static final Set<String> SUFFIX = Set.of(",", "Jr", "Jr.", "Sr", "Sr.");

    private final Set<String> names = new HashSet<>();

    /** {@code known} are the names that belong to persons for sure. */
    Grounds(List<List<Mention>> mentions, Predicate<List<String>> known) {
        Set<String> persons = new HashSet<>();
        for (List<Mention> sentence : mentions) {
            for (Mention m : sentence) {
                if (m instanceof Mention.Person p) {
                    if (isPerson(p) || known.test(words(p))) {
                        persons.add(key(p));
                    } else if (isGround(p)) {
                        names.add(key(p));
                    }
                }
            }
        }
        names.removeAll(persons);
    }

    boolean are(Mention.Person p) {
        return names.contains(key(p));
    }

    private static boolean isPerson(Mention.Person p) {
        return p.rank().office() != null
                || p.rank().gender() != Figure.Gender.UNKNOWN
                || p.rank().owner() != null
                || LIVING.contains(p.head().rel());
    }

    private static boolean isGround(Mention.Person p) {
        Sentence s = p.sentence();
        Token head = p.head();
        boolean lone = p.nameFirst() == p.last();
        Token first = head;
        while (first.is("conj") && first.head() >= 0) {
            first = s.token(first.head());
        }
        boolean within = first.is("obl", "nmod")
                && (Salience.marked(s, first, "in", "near", "outside", "at")
                        || lone && Salience.marked(s, first, "from", "of", "through", "across"));
        boolean before = head.is("compound") && lone && head.head() > head.index();
        return within || before && s.token(head.head()).upos().equals("NOUN");
    }

    static List<String> words(Mention.Person p) {
        List<String> words = new ArrayList<>();
        for (int i = p.nameFirst(); i <= p.last(); i++) {
            words.add(p.sentence().token(i).form());
        }
        // "Jane Doe, Jr.": a surname is the last word of a name
        while (words.size() > 2 && SUFFIX.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static String key(Mention.Person p) {
        return String.join(" ", words(p)).toLowerCase(Locale.ROOT);
    }
}
