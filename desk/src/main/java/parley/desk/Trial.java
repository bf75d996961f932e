package parley.desk;

import java.util.List;
import java.util.stream.Stream;
import parley.language.Sentence;
import parley.read.Example;
import parley.read.Insight;
import parley.read.Reader;
import parley.read.frame.Frame;
import parley.read.rules.Attempt;
import parley.read.rules.Firing;
import parley.read.rules.Rule;

/** One rule tried on a text of the examples' day. */
final class Trial {
    private final Rule rule;
    private final Insight insight;

    Trial(Reader reader, Rule rule, String text) {
        this.rule = rule;
        this.insight = reader.look(new Example(rule, Example.Use.SAYS, text).article());
    }

    boolean fired() {
        return frames().anyMatch(f -> !others(f) && insight.attempt(rule, f) instanceof Attempt.Fired);
    }

    private Stream<Frame> frames() {
        return insight.sentences().stream().map(insight::frames).flatMap(List::stream);
    }

    /** Whether the rule would fire, but others were before it. */
    private boolean others(Frame frame) {
        return insight.firings(frame).stream().noneMatch(f -> f.rule().equals(rule))
                && insight.attempt(rule, frame) instanceof Attempt.Fired;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : insight.sentences()) {
            for (Frame frame : insight.frames(sentence)) {
                Attempt attempt = insight.attempt(rule, frame);
                if (attempt instanceof Attempt.Fired fired) {
                    line(out, frame, (others(frame) ? "would fire, but for " + before(frame) : "fires"));
                    out.append("    ").append(TreeSheet.firing(fired.firing())).append('\n');
                } else if (attempt instanceof Attempt.Failed failed) {
                    line(out, frame, "stops at " + failed.term());
                }
            }
        }
        if (out.length() == 0) {
            out.append("no predicate here is one that the rule names:\n  ")
                    .append(rule.match().written())
                    .append("\n\n");
            frames().forEach(f -> line(out, f, ""));
        }
        return out.toString();
    }

    private String before(Frame frame) {
        return String.join(
                ", ",
                insight.firings(frame).stream()
                        .map(Firing::rule)
                        .filter(r -> r.record().equals(rule.record()))
                        .map(Rule::id)
                        .toList());
    }

    private static void line(StringBuilder out, Frame frame, String verdict) {
        out.append(TreeSheet.proposition(frame)).append('\n');
        if (!verdict.isEmpty()) {
            out.append("    ").append(verdict).append('\n');
        }
    }
}
