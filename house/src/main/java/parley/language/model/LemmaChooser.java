package parley.language.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses a word's lemma rule: the best one where it gives a word there is, else the best that does, if it is not far behind.
 * The network alone makes "companie" of "companies" and "announc" of "announced".
 */
final class LemmaChooser {
    /** How much worse a rule may score. */
    private static final float REACH = 6;

    private final IrregularLemmas irregular = IrregularLemmas.read();
    private final Labels labels;
    private final Predicate<String> isWord;

    /** @param isWord whether a lower-case word is known to exist */
    LemmaChooser(Labels labels, Predicate<String> isWord) {
        this.labels = labels;
        this.isWord = isWord.or(words()::contains);
    }

    /** Base forms, from {@code words.txt}, that the vocabulary lacks. */
    private static Set<String> words() {
        try (InputStream in = LemmaChooser.class.getResourceAsStream("/parley/language/words.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
