package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.record.Statement;
import parley.text.Evidence;

/** Finds what a denial is a denial of: the earlier report in which most of its words stand. */
final class Denials {
    private static final double ENOUGH = 0.5;
    private static final int LEAST = 2;

    /** "a report in the press that …", and what comes behind: "…, as agencies had it". */
    private static final Pattern FRAME = Pattern.compile(
            "(?s)^(?:.{0,60}?\\b(?:reports?|claims?|allegations?|suggestions?|rumou?rs?|accusations?|speculation)\\b.{0,60}?\\bthat\\s+)?"
                    + "(.*?)(?:,\\s*as\\s.*)?$");

    private record Match(Gist sentence, int shared) {}

    private Denials() {}

    /** {@code near}: articles that may carry what is denied. */
    static List<Dispute> of(Shelved shelved, Collection<Shelved> near) {
        List<Dispute> found = new ArrayList<>();
        for (Statement statement : shelved.denials()) {
            if (!isOfEncounter(shelved, statement)) {
                Assertion denial = Assertion.of(shelved.filed(), statement);
                denied(shelved.filed(), statement, near)
                        .ifPresent(gist ->
                                found.add(new Dispute(Link.Kind.DENIES, denial, Assertion.of(gist), "denies it")));
            }
        }
        return found;
    }

    /** Then it is in the encounter's dossier. */
    private static boolean isOfEncounter(Shelved shelved, Statement statement) {
        Evidence content = statement.content();
        return StatusWords.of(content.quote()) != null
                || shelved.told().stream()
                        .filter(Told::denied)
                        .flatMap(told -> told.meeting().basis().evidence().stream())
                        .anyMatch(span -> span.start() < content.end() && content.start() < span.end());
    }

    private static Optional<Gist> denied(Filed filed, Statement statement, Collection<Shelved> near) {
        Gist denial = Gist.of(filed, core(statement.content()));
        return near.stream()
                .filter(other -> other.filed().said().isBefore(filed.said()))
                .flatMap(other -> other.sentences().stream())
                .map(sentence -> new Match(sentence, denial.shared(sentence)))
                .filter(match -> match.shared >= LEAST
                        && match.shared >= ENOUGH * denial.size()
                        && Words.shared(denial.words(), match.sentence.words()) > 0)
                .max(Comparator.comparingInt(Match::shared)
                        .thenComparing(match -> Assertion.of(match.sentence), Assertion.ORDER.reversed()))
                .map(Match::sentence);
    }

    private static Evidence core(Evidence content) {
        Matcher frame = FRAME.matcher(content.quote());
        if (!frame.matches() || frame.group(1).isBlank()) {
            return content;
        }
        int start = content.start() + content.quote().codePointCount(0, frame.start(1));
        String quote = frame.group(1);
        return new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
    }
}
