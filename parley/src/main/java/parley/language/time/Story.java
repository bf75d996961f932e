package parley.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.Token;
import parley.text.CharSpan;

/** Goes through the matches of an article in its order and remembers the date last spoken of. */
final class Story {
    /** A match with its sentence's atoms. */
    record Met(Match match, Sentence sentence, List<Atom> atoms) {
        CharSpan span() {
            return atoms.get(match.from()).span().to(atoms.get(match.to() - 1).span());
        }

        /** The word of the expression that hangs on a word outside it. */
        Token head() {
            int first = atoms.get(match.from()).token().index();
            int last = atoms.get(match.to() - 1).token().index();
            for (int i = first; i <= last; i++) {
                int head = sentence.token(i).head();
                if (head < first || head > last) {
                    return sentence.token(i);
                }
            }
            return sentence.token(last);
        }
    }

    /** So many years before the publication a date counts as history. */
    private static final int PAST_YEARS = 2;

    private final TimeLexicon lexicon;
    private final Optional<LocalDate> published;

    Story(TimeLexicon lexicon, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.published = published;
    }

    /** An expression and the match that it comes from. */
    record Told(Met met, TimeExpression expression) {}

    List<Told> tell(List<Met> all) {
        List<Told> news = tell(all, published.isEmpty());
        return published.isPresent() && isHistory(news) ? tell(all, true) : news;
    }

    private List<Told> tell(List<Met> all, boolean narrative) {
        List<Told> told = new ArrayList<>();
        Optional<Granule> last = Optional.empty();
        for (Met met : all) {
            Tense tense = new TenseReader(lexicon, met.sentence()).over(met.head());
            String value = new Values(new Setting(published, last, narrative, tense)).of(met.match());
            TimeExpression.Type type = met.match().rule().type().orElse(TimeExpression.Type.DATE);
            told.add(new Told(met, new TimeExpression(met.span(), type, value)));
            if (type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME) {
                last = Granule.of(value).isPresent() ? Granule.of(value) : last;
            }
        }
        return told;
    }

    /** Whether the text is history: dates of long ago outnumber those of the days around the publication. */
    private boolean isHistory(List<Told> news) {
        int past = 0;
        int near = 0;
        for (Told t : news) {
            Optional<Granule> g = Granule.of(t.expression().value());
            if (g.isEmpty()) {
                continue;
            }
            int years = published.map(LocalDate::getYear).orElse(0)
                    - g.get().start().getYear();
            if (years > PAST_YEARS) {
                past++;
            } else {
                near++;
            }
        }
        return past > 5 && past > near;
    }
}
