package parley.record;

import org.jspecify.annotations.Nullable;
import parley.text.Evidence;

/** A TIMEX3 value and the words it was read from; no words where the article's own day stands for it. */
public record When(String value, @Nullable Evidence span) {}
