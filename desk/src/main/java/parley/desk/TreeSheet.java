package parley.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.Insight;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Firing;

/** Sentences for a person: a word a line with what it hangs from and who it is, then the propositions with their rules. */
final class TreeSheet {
    private final Insight insight;

    TreeSheet(Insight insight) {
        this.insight = insight;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : insight.sentences()) {
            out.append(insight.words(sentence)).append("\n\n");
            words(out, sentence);
            out.append('\n');
            for (Frame frame : insight.frames(sentence)) {
                if (frame.roles().isEmpty() && insight.firings(frame).isEmpty()) {
                    continue;
                }
                out.append("  ").append(proposition(frame)).append('\n');
                insight.firings(frame)
                        .forEach(f -> out.append("      ").append(firing(f)).append('\n'));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private void words(StringBuilder out, Sentence sentence) {
        int widest = sentence.tokens().stream()
                .mapToInt(t -> t.form().length())
                .max()
                .orElse(1);
        for (Token t : sentence.tokens()) {
            Optional<Token> head = t.head() < 0 ? Optional.empty() : Optional.of(sentence.token(t.head()));
            String line = String.format(
                    Locale.ROOT,
                    "  %3d  %-" + widest + "s  %-5s  %-12s %s",
                    t.index() + 1,
                    t.form(),
                    t.upos(),
                    t.rel(),
                    head.map(h -> "of " + h.form() + " (" + (h.index() + 1) + ")")
                            .orElse(""));
            String who = insight.figure(sentence, t).map(TreeSheet::who).orElse("");
            out.append(line.stripTrailing())
                    .append(who.isEmpty() ? "" : "   = " + who)
                    .append('\n');
        }
    }

    private static String who(Figure figure) {
        StringJoiner more = new StringJoiner(", ", " (", ")").setEmptyValue("");
        Optional.ofNullable(figure.office()).ifPresent(more::add);
        Optional.ofNullable(figure.state()).ifPresent(more::add);
        return figure.name() + more;
    }

    /** {@code meet(subject: Norway, object: Iceland)  negated, planned}. */
    static String proposition(Frame frame) {
        String roles = frame.roles().entrySet().stream()
                .map(role -> role.getKey() + ": " + forms(role.getValue()))
                .collect(Collectors.joining(", "));
        StringJoiner features = new StringJoiner(", ", "  ", "").setEmptyValue("");
        if (frame.negated()) {
            features.add("negated");
        }
        if (frame.passive()) {
            features.add("passive");
        }
        if (frame.mood() != Mood.ACTUAL) {
            features.add(frame.mood().name().toLowerCase(Locale.ROOT));
        }
        if (frame.tense() != Tense.NONE) {
            features.add(frame.tense().name().toLowerCase(Locale.ROOT));
        }
        return frame.predicate() + "(" + roles + ")" + features;
    }

    /** {@code meeting.verb  attendee: Norway + Iceland}. */
    static String firing(Firing firing) {
        return firing.rule().id()
                + firing.caught().entrySet().stream()
                        .map(caught -> "  " + caught.getKey() + ": " + forms(caught.getValue()))
                        .collect(Collectors.joining());
    }

    private static String forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).collect(Collectors.joining(" + "));
    }
}
