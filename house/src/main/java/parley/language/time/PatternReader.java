package parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the pattern language of {@code time.yaml}:
 *
 * <pre>
 * word            the word, in lower case; punctuation stands in double quotes: ","
 * &lt;class&gt;         a word class of time-words.tsv, a shape of time-shapes.tsv, number, or a part (see below)
 * n:&lt;class&gt;       the same, its value kept as group n
 * ( a | b c )     one of several
 * x?              x or nothing
 * [ x ]           the expression is x; what stands outside must be there but is no part of it
 * </pre>
 *
 * A part is what rules with that {@code part} match; a rule uses only parts of rules above it.
 */
final class PatternReader {
    private static final Pattern LEXEME = Pattern.compile(
            "\\s*(?:(?<quoted>\"[^\"]+\")|(?:(?<group>[a-z][a-z0-9]*):)?<(?<kind>[a-z0-9-]+)>|(?<mark>[()|?\\[\\]])|(?<word>[^\\s()|?\\[\\]<>\":]+))");

    private record Lexeme(String text, String group, boolean mark, boolean kind) {}

    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private PatternReader(String written) {
        Matcher m = LEXEME.matcher(written);
        int from = 0;
        String text = written.strip();
        while (from < text.length()) {
            if (!m.reset(text).region(from, text.length()).lookingAt()) {
                throw new IllegalArgumentException("cannot read the pattern from: " + text.substring(from));
            }
            lexemes.add(lexeme(m));
            from = m.end();
        }
    }

    private static Lexeme lexeme(Matcher m) {
        if (m.group("quoted") != null) {
            String quoted = m.group("quoted");
            return new Lexeme(quoted.substring(1, quoted.length() - 1), "", false, false);
        }
        if (m.group("kind") != null) {
            String group = m.group("group");
            return new Lexeme(m.group("kind"), group == null ? "" : group, false, true);
        }
        if (m.group("mark") != null) {
            return new Lexeme(m.group("mark"), "", true, false);
        }
        return new Lexeme(m.group("word"), "", false, false);
    }

    /** @throws IllegalArgumentException with what is wrong */
    static TimePattern read(String written) {
        PatternReader reader = new PatternReader(written);
        TimePattern pattern = reader.choice();
        if (reader.at < reader.lexemes.size()) {
            throw new IllegalArgumentException("a bracket too many in the pattern");
        }
        return pattern;
    }

    private TimePattern choice() {
        List<TimePattern> items = new ArrayList<>();
        items.add(sequence());
        while (taken("|")) {
            items.add(sequence());
        }
        return items.size() == 1 ? items.get(0) : new TimePattern.Choice(List.copyOf(items));
    }

    private TimePattern sequence() {
        List<TimePattern> items = new ArrayList<>();
        while (at < lexemes.size() && !ends(lexemes.get(at))) {
            TimePattern item = item();
            items.add(taken("?") ? new TimePattern.Maybe(item) : item);
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty place in the pattern");
        }
        return items.size() == 1 ? items.get(0) : new TimePattern.Sequence(List.copyOf(items));
    }

    private static boolean ends(Lexeme l) {
        return l.mark()
                && (l.text().equals("|") || l.text().equals(")") || l.text().equals("]"));
    }

    private TimePattern item() {
        Lexeme l = lexemes.get(at++);
        if (l.kind()) {
            return new TimePattern.Kind(l.group(), l.text());
        }
        if (!l.mark()) {
            return new TimePattern.Word(l.text());
        }
        switch (l.text()) {
            case "(" -> {
                TimePattern inner = choice();
                expect(")");
                return inner;
            }
            case "[" -> {
                TimePattern inner = choice();
                expect("]");
                return new TimePattern.Marked(inner);
            }
            default -> throw new IllegalArgumentException("a misplaced " + l.text() + " in the pattern");
        }
    }

    private boolean taken(String mark) {
        if (at < lexemes.size()
                && lexemes.get(at).mark()
                && lexemes.get(at).text().equals(mark)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String mark) {
        if (!taken(mark)) {
            throw new IllegalArgumentException("a missing " + mark + " in the pattern");
        }
    }
}
