package parley.language;

import java.util.List;
import java.util.Locale;
import parley.text.CharSpan;

/** Where the sentences of one paragraph end, told from its tokens. */
final class SentenceEnds {
    private static final int REPORT_REACH = 5;

    private final SplitterLists lists;
    private final String text;
    private final List<CharSpan> tokens;
    private boolean open;

    SentenceEnds(SplitterLists lists, String text, List<CharSpan> tokens) {
        this.lists = lists;
        this.text = text;
        this.tokens = tokens;
    }

    /** Index after the last token of the sentence that begins at {@code from}; call in order. */
    int next(int from) {
        int at = from;
        while (at < tokens.size()) {
            if (!ends(at) || numbers(from, at)) {
                mark(at++);
                continue;
            }
            int after = closed(at + 1);
            if (after >= tokens.size() || parts(at, after)) {
                return after;
            }
            at = after;
        }
        return at;
    }

    private void mark(int at) {
        if (first(at) == '"') {
            open = !open;
        }
    }

    private int first(int at) {
        return text.codePointAt(tokens.get(at).start());
    }

    private char last(int at) {
        return text.charAt(tokens.get(at).end() - 1);
    }

    private boolean ends(int at) {
        return Letters.isTerminal(last(at)) || word(at).startsWith("[..");
    }

    private String word(int at) {
        CharSpan span = tokens.get(at);
        return text.substring(span.start(), Math.min(span.end(), span.start() + 24));
    }

    /** The full stop of {@code 1.} or {@code b.} that opens a list item. */
    private boolean numbers(int from, int at) {
        return at == from + 1
                && tokens.get(from).length() < 3
                && touches(at)
                && word(at).equals(".")
                && (Letters.isDigit(last(from)) || tokens.get(from).length() == 1);
    }

    private boolean touches(int at) {
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
    }

    /** Index after what closes with the sentence: marks, brackets, quotation marks, a note's number. */
    private int closed(int from) {
        int at = from;
        while (at < tokens.size()) {
            int c = first(at);
            boolean spaced = at + 1 >= tokens.size() || !touches(at + 1) || !Letters.isWord(first(at + 1));
            boolean straight =
                    c == '"' && (touches(at) ? open || spaced : open && !touches(at + 1 < tokens.size() ? at + 1 : at));
            boolean single = (c == '\'' || c == '`') && touches(at) && spaced;
            boolean plain = (Letters.isCloser(c) || (c == '“' && spaced && touches(at)))
                    && (touches(at) || !touches(Math.min(at + 1, tokens.size() - 1)) || c == ')' || c == ']');
            boolean mark =
                    Letters.isTerminal(c) && (touches(at) || tokens.get(at).length() == 1);
            int note = c == '[' ? note(at) : at;
            if (note > at) {
                at = note;
            } else if (straight || single || plain || mark || lists.has("smiley", word(at))) {
                mark(at++);
            } else {
                break;
            }
        }
        return at;
    }

    /** Index after the note's number at {@code at}, as in {@code [12]} or {@code [1-3]}; or {@code at}. */
    private int note(int at) {
        int i = at + 1;
        while (i < tokens.size() && i < at + 6) {
            int c = first(i);
            if (c == ']' && i > at + 1) {
                return i + 1;
            }
            if (!Letters.isDigit(c) && !(i > at + 1 && (Letters.isDash(c) || c == ','))) {
                return at;
            }
            i++;
        }
        return at;
    }

    /** Whether the sentence ends between the mark at {@code at} and the token {@code next}. */
    private boolean parts(int at, int next) {
        int c = first(next);
        boolean lower = Character.isLowerCase(c);
        if (",;:".indexOf(c) >= 0 || (touches(next) && (Letters.isDash(c) || c == '/'))) {
            return false;
        }
        if (Letters.isDash(c) && next + 1 < tokens.size() && Character.isLowerCase(first(next + 1))) {
            return false;
        }
        String word = word(at);
        boolean quoted = next > at + 1;
        if (Character.isLetterOrDigit(first(at)) && word.endsWith(".")) {
            return abbreviationParts(at, next, word.substring(0, word.length() - 1), lower);
        }
        if (word.startsWith("..") || word.startsWith("…") || word.startsWith("[")) {
            return !lower && !touches(next) && !Letters.isDigit(c) && !reported(next);
        }
        if (word.startsWith(".")) {
            return !lower || !(quoted || unlisted(at));
        }
        return quoted ? !lower && !reported(next) : !(lower && Letters.isDash(c));
    }

    /** A short capitalised word before a full stop and a small letter is an abbreviation no list has. */
    private boolean unlisted(int at) {
        if (at == 0 || !touches(at)) {
            return false;
        }
        CharSpan before = tokens.get(at - 1);
        return before.length() <= 4
                && before.length() > 1
                && Character.isUpperCase(text.charAt(before.start()))
                && text.substring(before.start(), before.end())
                        .toLowerCase(Locale.ROOT)
                        .chars()
                        .noneMatch(c -> "aeiouy0123456789".indexOf(c) >= 0);
    }

    private boolean abbreviationParts(int at, int next, String word, boolean lower) {
        if (lower || Letters.isDash(first(next))) {
            return false;
        }
        boolean starter = lists.has("starter", word(next));
        SplitterLists.Stop kind = lists.stop(word);
        boolean initial = word.length() == 1;
        boolean inName = initial && at > 0 && Character.isUpperCase(first(at - 1));
        if (inName && !starter) {
            return false; // "John P. Doe", though "p." may be a page
        }
        if (kind == null) {
            return (starter || (!initial && quotes(next))) && !inName;
        }
        return switch (kind) {
            case TITLE, NUMBER -> false;
            case MONTH, DAY, INSIDE -> starter;
            case END -> starter || quotes(next) || (next > at + 1 && !reported(next));
            case CUT -> starter || Character.isUpperCase(first(next));
        };
    }

    /** A quotation that begins with a capital. */
    private boolean quotes(int next) {
        int c = first(next);
        return (c == '"' || c == '“') && next + 1 < tokens.size() && Character.isUpperCase(first(next + 1));
    }

    /** Whether a verb of saying follows soon: what was quoted is part of this sentence. */
    private boolean reported(int next) {
        for (int i = next; i < tokens.size() && i < next + REPORT_REACH; i++) {
            if (!Letters.isWord(first(i))) {
                return false;
            }
            if (lists.has("report", word(i))) {
                return true;
            }
        }
        return false;
    }
}
