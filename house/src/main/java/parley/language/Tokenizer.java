package parley.language;

import java.util.List;
import java.util.Locale;
import parley.text.CharSpan;

/** Cuts a paragraph into tokens in UD English-EWT's manner. Linear in the length of the text. */
final class Tokenizer {
    private final SplitterLists lists;
    private final WebWords web;
    private final WordEnds ends;
    private final WordCutter cutter;

    Tokenizer(SplitterLists lists) {
        this.lists = lists;
        this.web = new WebWords(lists);
        this.ends = new WordEnds(lists, web);
        this.cutter = new WordCutter(lists);
    }

    void cut(String text, int start, int end, List<CharSpan> to) {
        int run = start;
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            if (Letters.isGap(c)) {
                at += Character.charCount(c);
                continue;
            }
            if (at >= run) {
                run = runEnd(text, at, end);
            }
            at = token(text, at, run, end, to);
        }
    }

    private static int runEnd(String text, int at, int end) {
        int run = at;
        while (run < end) {
            int c = text.codePointAt(run);
            if (Letters.isBreak(c)) {
                break;
            }
            run += Character.charCount(c);
        }
        return run;
    }

    /** Adds what begins at {@code at}; {@code run} is where the unspaced run ends. Gives the end. */
    private int token(String text, int at, int run, int end, List<CharSpan> to) {
        int c = text.codePointAt(at);
        boolean first = at == 0 || !Letters.isWord(text.codePointBefore(at));
        int stop = first ? web.end(text, at, run) : -1;
        if (stop < 0) {
            stop = PunctuationEnds.smiley(lists, text, at, run);
        }
        if (stop > at) {
            return piece(text, at, stop, to);
        }
        if (Letters.isWord(c) || leadsWord(text, at, run, c)) {
            int word = ends.word(text, at, run);
            int whole = ends.withStop(text, at, word, run, end);
            if (whole > word) {
                to.add(new CharSpan(at, whole));
                return whole;
            }
            cutter.cut(text, at, word, to);
            return word;
        }
        return piece(text, at, PunctuationEnds.end(text, at, run), to);
    }

    private static int piece(String text, int at, int stop, List<CharSpan> to) {
        int end = Math.min(stop, at + 4 * WordCutter.LONGEST);
        if (end < stop && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        to.add(new CharSpan(at, end));
        return end;
    }

    /** Marks that belong to the word after them: {@code '90s}, {@code ’em}, {@code #talks}, {@code @name}, {@code +44}, {@code .5}. */
    private boolean leadsWord(String text, int at, int run, int c) {
        int next = Letters.at(text, at + 1, run);
        if (at + 1 >= run || !Letters.isWord(next)) {
            return false;
        }
        boolean first = at == 0 || !Letters.isWord(text.codePointBefore(at));
        if (Letters.isApostrophe(c)) {
            int stop = at + 1;
            while (stop < run && stop < at + 8 && Character.isLetterOrDigit(text.charAt(stop))) {
                stop++;
            }
            String word = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
            if (Letters.isDigit(next)) {
                return first
                        && (word.length() == 2 || (word.length() == 3 && word.endsWith("s")))
                        && !Letters.isApostrophe(Letters.at(text, stop, run));
            }
            boolean listed =
                    lists.has("elided", word) || isClitic(word) || lists.cuts().containsKey("'" + word);
            return listed && (c != '‘' || lists.has("elided", word));
        }
        return switch (c) {
            case '#', '@' -> first && Character.isLetter(next);
            case '+' -> first && Letters.isDigit(next);
            case '.' -> first && Letters.isDigit(next);
            default -> false;
        };
    }

    private static boolean isClitic(String word) {
        return switch (word) {
            case "s", "m", "d", "ll", "re", "ve" -> true;
            default -> false;
        };
    }
}
