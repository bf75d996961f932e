package parley.read;

import parley.language.Parsed;
import parley.language.Quotation;
import parley.text.CharSpan;

/** What stands in quotation marks: how many words, and whether they are a sentence or part of one. */
record QuotedWords(Parsed parsed) {
    int words(Quotation q) {
        return parsed.words(q.inner()).split("\\s+").length;
    }

    /** Whether a quotation is a sentence of its own, not words within one: “No,” he said. */
    boolean stands(Quotation q) {
        String inner = parsed.words(q.inner()).strip();
        return wholeSentences(q) || !inner.isEmpty() && ",.!?".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    boolean wholeSentences(Quotation q) {
        String text = parsed.article().text();
        int before = q.outer().start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean opens = before < 0 || ".!?:\n”\"".indexOf(text.charAt(before)) >= 0;
        String inner = parsed.words(q.inner()).strip();
        return opens
                && !inner.isEmpty()
                && (Character.isUpperCase(inner.charAt(0)) || !Character.isLetter(inner.charAt(0)));
    }

    /** A comma before the closing mark belongs to the sentence around. */
    CharSpan trim(CharSpan span) {
        int end = span.end();
        String text = parsed.article().text();
        while (end - 1 > span.start()
                && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        int start = span.start();
        while (start + 1 < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new CharSpan(start, end);
    }
}
