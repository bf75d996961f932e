package parley.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.read.frame.Frame;
import parley.record.Certainty;
import parley.record.Offer;
import parley.text.CharSpan;

/** An offer while the article is being read. */
record Bargain(
        List<Figure> from,
        List<Figure> to,
        List<Figure> by,
        List<CharSpan> gives,
        List<CharSpan> gets,
        Offer.@Nullable Status status,
        Certainty certainty,
        Frame frame,
        String rule) {}
