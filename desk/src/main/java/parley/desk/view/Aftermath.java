package parley.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.record.Entry;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.store.AsOf;

/** What became of an offer: who took it, turned it down or denied it since, in words that are the offer's own. */
public final class Aftermath {
    private static final int MOST_ARTICLES = 12;
    private static final int TELLING = 4;
    private static final double SHARED = 0.5;
    private static final Set<Statement.Act> ANSWERS =
            EnumSet.of(Statement.Act.DENY, Statement.Act.REJECT, Statement.Act.ACCEPT, Statement.Act.CONFIRM);

    private Aftermath() {}

    /** {@code what}: for, against, open, undecided, or deny, reject, accept, confirm. */
    public record Answer(String who, String what, Quote quote) {}

    static List<Answer> of(Offer offer, AsOf.Noted noted, AsOf archive) {
        Set<String> words = words(Say.quotes(offer.gives()) + " " + Say.quotes(offer.gets()));
        List<String> telling = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(TELLING)
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (int drop = 0; drop <= 1 && answers.isEmpty() && telling.size() - drop > 1; drop++) {
            String query = String.join(" ", telling.subList(0, telling.size() - drop));
            for (Filed filed : archive.search(query, MOST_ARTICLES)) {
                if (!filed.said().isBefore(noted.filed().said())) {
                    ReportIds.of(filed).forEach((report, entry) -> take(report, entry, filed, words, answers));
                }
            }
        }
        answers.sort(Comparator.comparing(answer -> answer.quote().said().toInstant()));
        return answers;
    }

    private static void take(String report, Entry entry, Filed filed, Set<String> words, List<Answer> answers) {
        Set<String> shared = words(Say.quotes(entry.basis().evidence()));
        shared.retainAll(words);
        if (shared.size() < SHARED * words.size() || shared.size() < 2) {
            return;
        }
        Reading reading = filed.reading();
        Quote quote = Quote.of(new AsOf.Noted(report, entry, filed));
        if (entry instanceof Statement statement && ANSWERS.contains(statement.act())) {
            answers.add(
                    new Answer(Quote.names(statement.speakers(), reading, ", "), Say.small(statement.act()), quote));
        } else if (entry instanceof Position position && position.stance() != Position.Stance.OPEN) {
            answers.add(
                    new Answer(Quote.names(position.holders(), reading, ", "), Say.small(position.stance()), quote));
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }
}
