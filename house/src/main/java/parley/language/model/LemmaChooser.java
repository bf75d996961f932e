package parley.language.model;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Chooses a word's lemma: of an inflected verb the base form that is on the list of verbs; else the best rule where it gives a
 * word there is, else the best that does, if it is not far behind. The network alone makes "companie" of "companies" and
 * "reaffirme" of "reaffirmed".
 */
final class LemmaChooser {
    /** How much worse a rule may score. */
    private static final float REACH = 6;

    private final IrregularLemmas irregular = IrregularLemmas.read();
    private final BaseForms verbs = BaseForms.read();
    private final Labels labels;
    private final Predicate<String> isWord;

    /** @param isWord whether a lower-case word is known to exist */
    LemmaChooser(Labels labels, Predicate<String> isWord) {
        this.labels = labels;
        this.isWord = isWord;
    }

    /** The lemma of a form whose scores begin at {@code word}. */
    String lemma(String form, String xpos, float[] scores, int word) {
        String known = irregular.lemma(form, xpos);
        if (known != null) {
            return known;
        }
        Labels.Head head = labels.lemma();
        int best = head.best(scores, word);
        LemmaRule rule = labels.lemmaRule(best);
        String lemma = rule.lemma(form);
        if (xpos.startsWith("VB")) {
            String lower = form.toLowerCase(Locale.ROOT);
            String base = verbs.contains(lemma) && isWord.test(lemma) ? lemma : verbs.of(lower);
            if (base != null || verbs.contains(lower)) {
                return base == null ? lower : base;
            }
        }
        if (!rule.undoesAnEnding() || isWord.test(lemma) || !form.chars().allMatch(Character::isLetter)) {
            return lemma;
        }
        int from = word + head.offset();
        float most = scores[from + best] - REACH;
        for (int i = 0; i < head.labels().size(); i++) {
            if (i != best && scores[from + i] > most) {
                LemmaRule other = labels.lemmaRule(i);
                String result = other.lemma(form);
                if (other.undoesAnEnding() && isWord.test(result)) {
                    most = scores[from + i];
                    lemma = result;
                }
            }
        }
        return lemma;
    }
}
