package parley.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.record.Statement;

/** A plain "said" whose content denies, refuses or demands is a denial, refusal or demand. */
final class ActByContent {
    private ActByContent() {}

    static Statement.Act refine(Statement.Act act, @Nullable Frame said) {
        if (act != Statement.Act.SAY || said == null) {
            return act;
        }
        if (said.obliged() && !said.negated() && said.role("subject").stream().noneMatch(Speakers::isFirst)) {
            return Statement.Act.DEMAND;
        }
        if (said.negated() && denies(said)) {
            return Statement.Act.DENY;
        }
        if (said.negated()
                && (said.mood() == Mood.PLANNED || said.mood() == Mood.POSSIBLE)
                && said.sort() == Frame.Sort.VERB) {
            return Statement.Act.REJECT;
        }
        return act;
    }

    /** "no such proposals had been shared", "never made it". */
    private static boolean denies(Frame said) {
        boolean such = said.roles().values().stream()
                .flatMap(java.util.List::stream)
                .anyMatch(t -> said.sentence().children(t).stream().anyMatch(ActByContent::isSuch));
        boolean never = said.sentence().children(said.head()).stream()
                .anyMatch(t -> t.lemma().toLowerCase(Locale.ROOT).equals("never"));
        boolean none = said.head().is("root", "ccomp", "parataxis")
                && said.mood() == Mood.ACTUAL
                && said.role("subject").stream().anyMatch(ActByContent::isNobody);
        return such || none || never && said.mood() == Mood.ACTUAL;
    }

    private static boolean isNobody(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("nobody") || lemma.equals("none") || lemma.equals("nothing");
    }

    private static boolean isSuch(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT).equals("such");
    }
}
