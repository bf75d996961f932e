package parley.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.TimeExpression;
import parley.record.Certainty;
import parley.record.Event;
import parley.text.CharSpan;

/** An event while the article is being read. */
record Happening(
        Event.Type type,
        @Nullable String mode,
        String cameo,
        List<Figure> actors,
        List<Figure> targets,
        @Nullable String place,
        Event.Status status,
        List<CharSpan> evidence,
        CharSpan at,
        List<Figure> sources,
        Certainty certainty,
        @Nullable TimeExpression when,
        String rule) {}
