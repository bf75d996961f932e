package parley.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.language.TimeExpression;

/** Finds an article's time expressions and their TIMEX3 values. Can be shared between threads. */
public final class TimeTagger {
    private final TimeRules rules;

    private TimeTagger(TimeRules rules) {
        this.rules = rules;
    }

    public static TimeTagger load() {
        return new TimeTagger(TimeRules.load());
    }

    /**
     * The expressions in the order of the text; none overlaps another.
     *
     * @param published the day of publication; without it "Wednesday" stays {@code XXXX-WXX-3}
     */
    public List<TimeExpression> tag(List<Sentence> sentences, String text, @Nullable LocalDate published) {
        return tell(sentences, published).stream().map(Story.Told::expression).toList();
    }

    List<Story.Told> tell(List<Sentence> sentences, @Nullable LocalDate published) {
        List<Story.Met> met = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Atom> atoms = Atoms.of(sentence);
            for (Match match : new TimeMatcher(rules, sentence, atoms).best()) {
                met.add(new Story.Met(match, sentence, atoms));
            }
        }
        return new Story(rules.lexicon(), Optional.ofNullable(published)).tell(met);
    }

    List<TimeRule> rules() {
        return rules.all();
    }
}
