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

    /** Fewer dates of earlier years make no history. */
    private static final int FEW = 6;

    private final TimeLexicon lexicon;
    private final Optional<LocalDate> published;

    Story(TimeLexicon lexicon, Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.published = published;
    }

    /** An expression and the match that it comes from. */
    record Told(Met met, TimeExpression expression) {
        boolean isDay() {
            return Granule.of(expression.value())
                    .filter(g -> g.unit().compareTo(Unit.WEEK) <= 0)
                    .isPresent();
        }
    }

    List<Told> tell(List<Met> all) {
        List<Told> news = tell(all, published.isEmpty());
        return published.isPresent() && isHistory(news) ? tell(all, true) : news;
    }

    private List<Told> tell(List<Met> all, boolean narrative) {
        List<Told> told = new ArrayList<>();
        List<Granule> spoken = new ArrayList<>();
        for (Met met : all) {
            Tense tense = new TenseReader(lexicon, met.sentence()).over(met.head());
            String value = new Values(new Setting(published, spoken, narrative, tense)).of(met.match());
            TimeExpression.Type type = met.match().rule().type().orElse(TimeExpression.Type.DATE);
            told.add(new Told(met, new TimeExpression(met.span(), type, value)));
            if (!narrative || !met.match().rule().isDeictic()) {
                Granule.of(value.substring(value.indexOf('/') + 1))
                        // A year ahead of the story ("planned for 1976") does not move it on.
                        .filter(g -> g.unit() != Unit.YEAR || tense != Tense.FUTURE)
                        .ifPresent(g -> spoken.add(0, g));
            }
        }
        return told;
    }

    /** Whether the text is history: dates before the year of publication, those with a month above all, outnumber the days around it. */
    private boolean isHistory(List<Told> news) {
        int past = 0;
        int months = 0;
        int near = 0;
        for (Told t : news) {
            Match match = t.met().match();
            String alone = new Values(Setting.NOWHERE).of(match);
            Optional<Granule> named = Granule.of(alone);
            if (named.isPresent()
                    && named.get().start().getYear()
                            < published.map(LocalDate::getYear).orElse(0)) {
                past++;
                months += named.get().unit().compareTo(Unit.MONTH) <= 0 ? 1 : 0;
            } else if (alone.startsWith("XXXX-WXX") || (match.rule().isDeictic() && t.isDay())) {
                near++;
            }
        }
        return past >= FEW && past + 2 * months > 8 * near;
    }
}
