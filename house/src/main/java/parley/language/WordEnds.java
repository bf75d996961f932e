package parley.language;

import java.util.Locale;

/** Where a written word ends: which marks between letters and figures hold it together. */
final class WordEnds {
    private final SplitterLists lists;
    private final WebWords web;

    WordEnds(SplitterLists lists, WebWords web) {
        this.lists = lists;
        this.web = web;
    }

    /** End of the word that begins at {@code start}; a first mark that leads the word is taken as it is. */
    int word(String text, int start, int run) {
        int at = start + Character.charCount(text.codePointAt(start));
        int part = Letters.isWord(text.codePointAt(start)) ? start : at;
        while (at < run) {
            int c = text.codePointAt(at);
            if (Letters.isWord(c)) {
                at += Character.charCount(c);
                continue;
            }
            int next = joined(text, start, part, at, run, c);
            if (next <= at) {
                break;
            }
            if (c == '$') {
                return next;
            }
            if (!Letters.isApostrophe(c)) {
                part = at + 1;
            }
            at = next;
        }
        while (at > start + 1 && Letters.isGap(text.codePointBefore(at))) {
            at--;
        }
        return at;
    }

    /** Where to go on if the mark {@code c} at {@code at} stands inside a word, or {@code at}. */
    private int joined(String text, int start, int part, int at, int run, int c) {
        int before = text.codePointBefore(at);
        int after = Letters.at(text, at + Character.charCount(c), run);
        if (c == '$') {
            return lists.has("currency", text.substring(start, Math.min(at, start + 4))) ? at + 1 : at;
        }
        if (!Letters.isWord(after)) {
            return c == '-'
                            && at + 1 == run
                            && (at - start < 3 || isPrefix(text, start, at))
                            && Character.isLetter(before)
                    ? run
                    : at;
        }
        boolean figures = Letters.isDigit(before) && Letters.isDigit(after);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        if (Letters.isApostrophe(c) && c != '‘') {
            return letters || (Letters.isDigit(before) && after == 's') ? at + 1 : at;
        }
        if (Letters.isHyphen(c)) {
            return hyphen(text, start, part, at, run, figures);
        }
        return switch (c) {
            case ',' -> figures && thousands(text, at + 1, run) ? at + 1 : at;
            case ':' -> figures ? at + 1 : at;
            case '.' -> figures ? at + 1 : dot(text, start, part, at, run);
            case '/' -> slash(text, start, at, run, figures);
            case '&' ->
                at - part <= 4
                                && letters
                                && Character.isUpperCase(before) == Character.isUpperCase(after)
                                && lettersFrom(text, at + 1, run) <= 3
                        ? at + 1
                        : at;
            case '*', '@' -> letters ? at + 1 : at;
            default -> at;
        };
    }

    /** Three figures, or two and another comma, as in {@code 1,00,000}. */
    private static boolean thousands(String text, int at, int run) {
        int stop = at;
        while (stop < run && stop < at + 4 && Letters.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop == at + 3 || (stop == at + 2 && stop < run && text.charAt(stop) == ',');
    }

    private int hyphen(String text, int start, int part, int at, int run, boolean figures) {
        if (figures) {
            return figureGroups(text, part, at, run, '-');
        }
        boolean bare = part == start || Letters.isHyphen(text.charAt(part - 1));
        return bare && isPrefix(text, part, at) ? at + 1 : at;
    }

    private boolean isPrefix(String text, int from, int to) {
        return to - from <= 8 && lists.has("prefix", text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Groups of figures that stay whole: telephone numbers, dates. A range does not. */
    private static int figureGroups(String text, int part, int at, int run, char mark) {
        int stop = at;
        int groups = 1;
        int first = at - part;
        int last = 0;
        while (stop < run && stop < at + 24 && text.charAt(stop) == mark) {
            int from = ++stop;
            while (stop < run && stop < at + 24 && Letters.isDigit(text.charAt(stop))) {
                stop++;
            }
            last = stop - from;
            if (last == 0) {
                return at;
            }
            groups++;
        }
        boolean whole = groups > 2
                || (mark == '-' && last == 4 && (first == 1 || first == 3 || first == 5))
                || (mark == '/' && first <= 2 && last <= 2);
        return whole && first > 0 && text.substring(part, at).chars().allMatch(Letters::isDigit) ? stop : at;
    }

    private int slash(String text, int start, int at, int run, boolean figures) {
        if (figures) {
            return figureGroups(text, start, at, run, '/');
        }
        int stop = at + 1 + lettersFrom(text, at + 1, run);
        boolean whole = at - start <= 3
                && lists.has(
                        "whole", text.substring(start, Math.min(stop, at + 6)).toLowerCase(Locale.ROOT));
        return whole ? at + 1 : at;
    }

    private int dot(String text, int start, int part, int at, int run) {
        int length = at - part;
        int next = lettersFrom(text, at + 1, run);
        boolean initials = length == 1 && next == 1 && Character.isLetter(text.charAt(part));
        if (initials || listed(text, start, at, next)) {
            return at + 1;
        }
        return Character.isLetter(text.charAt(at + 1)) ? web.dotted(text, at, run) : at;
    }

    private boolean listed(String text, int start, int at, int next) {
        return at - start <= 8 && next <= 4 && lists.stops().containsKey(text.substring(start, at + 1 + next));
    }

    private static int lettersFrom(String text, int at, int run) {
        int stop = at;
        while (stop < run && stop < at + 8 && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return stop - at;
    }

    /** End of the word with its own full stop, where it has one; else {@code end} of the word. */
    int withStop(String text, int start, int end, int run, int paragraph) {
        boolean stop = end < run && text.charAt(end) == '.' && Letters.at(text, end + 1, run) != '.';
        if (!stop || end - start > 12) {
            return end;
        }
        int after = end + 1;
        while (after < paragraph && after < end + 8 && Letters.isGap(text.charAt(after))) {
            after++;
        }
        int next = Letters.at(text, after, paragraph);
        return carries(text, start, end, next, after >= paragraph) ? end + 1 : end;
    }

    private boolean carries(String text, int start, int end, int next, boolean last) {
        String word = text.substring(start, end);
        if (word.indexOf('.') > 0) {
            boolean initials = word.length() - word.replace(".", "").length() >= word.length() / 2;
            return (initials && Character.isLetter(word.charAt(0))) || lists.stop(word) != null;
        }
        SplitterLists.Stop kind = lists.stop(word);
        if (kind != null) {
            return switch (kind) {
                case NUMBER -> Letters.isDigit(next);
                case CUT -> !last;
                case TITLE, INSIDE -> !last;
                default -> true;
            };
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial && !last && (!word.equals("I") || Character.isUpperCase(next));
    }
}
