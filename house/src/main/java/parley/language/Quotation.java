package parley.language;

import parley.text.CharSpan;

/** Words inside quotation marks: {@code outer} with the marks, {@code inner} without. One over paragraphs is one a paragraph. */
public record Quotation(CharSpan outer, CharSpan inner) {}
