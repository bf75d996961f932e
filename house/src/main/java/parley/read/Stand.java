package parley.read;

import java.util.List;
import parley.actors.Figure;
import parley.read.frame.Frame;
import parley.record.Certainty;
import parley.record.Position;
import parley.text.CharSpan;

/** A position while the article is being read. */
record Stand(
        List<Figure> holders,
        CharSpan issue,
        Position.Stance stance,
        List<CharSpan> conditions,
        List<CharSpan> evidence,
        Certainty certainty,
        Frame frame,
        String rule) {}
