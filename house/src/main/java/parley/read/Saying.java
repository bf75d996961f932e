package parley.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.TimeExpression;
import parley.read.frame.Frame;
import parley.record.Certainty;
import parley.record.Statement;
import parley.text.CharSpan;

/**
 * A statement while the article is being read.
 *
 * @param evidence the clause that attributes it
 * @param content what is said
 * @param rule what found it
 */
record Saying(
        List<Figure> speakers,
        Statement.Act act,
        @Nullable CharSpan cue,
        CharSpan content,
        boolean direct,
        List<Figure> addressees,
        List<Figure> targets,
        @Nullable String channel,
        CharSpan evidence,
        Certainty certainty,
        @Nullable TimeExpression when,
        @Nullable Frame frame,
        String rule) {}
