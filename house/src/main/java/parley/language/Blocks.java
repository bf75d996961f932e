package parley.language;

import java.util.ArrayList;
import java.util.List;
import parley.text.CharSpan;

/**
 * Finds the stretches of text that sentences do not cross: a line each, but for hard-wrapped text, where a line break is only a
 * space. A clock time that opens a live-blog line is a stretch of its own.
 */
final class Blocks {
    private static final int SHORTEST_WRAP = 45;
    private static final int LONGEST_WRAP = 100;

    private final SplitterLists lists;

    Blocks(SplitterLists lists) {
        this.lists = lists;
    }

    List<CharSpan> of(String text) {
        List<CharSpan> blocks = new ArrayList<>();
        List<CharSpan> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int stop = at;
            while (stop < text.length() && !isLineEnd(text.charAt(stop))) {
                stop++;
            }
            int from = at;
            while (from < stop && Letters.isGap(text.charAt(from)) && !Character.isSurrogate(text.charAt(from))) {
                from++;
            }
            int to = stop;
            while (to > from && Letters.isGap(text.charAt(to - 1)) && !Character.isSurrogate(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new CharSpan(from, to));
            } else {
                group(text, lines, blocks);
            }
            at = stop < text.length() && text.startsWith("\r\n", stop) ? stop + 2 : stop + 1;
        }
        group(text, lines, blocks);
        return blocks;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    private void group(String text, List<CharSpan> lines, List<CharSpan> blocks) {
        boolean wrapped = wrapped(text, lines);
        int longest = lines.stream().mapToInt(CharSpan::length).max().orElse(0);
        int i = 0;
        while (i < lines.size()) {
            CharSpan block = lines.get(i++);
            while (wrapped && i < lines.size() && runsOn(text, lines.get(i - 1), lines.get(i), longest)) {
                block = block.to(lines.get(i++));
            }
            int clock = clock(text, block);
            if (clock > block.start()) {
                blocks.add(new CharSpan(block.start(), clock));
                blocks.add(new CharSpan(clock, block.end()));
            } else {
                blocks.add(block);
            }
        }
        lines.clear();
    }

    private static boolean wrapped(String text, List<CharSpan> lines) {
        if (lines.size() < 3) {
            return false;
        }
        int longest = 0;
        int full = 0;
        int open = 0;
        for (CharSpan line : lines) {
            longest = Math.max(longest, line.length());
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            full += lines.get(i).length() * 10 >= longest * 7 ? 1 : 0;
            open += isOpen(text, lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        int breaks = lines.size() - 1;
        return longest >= SHORTEST_WRAP && longest <= LONGEST_WRAP && full * 10 >= breaks * 7 && open * 3 >= breaks;
    }

    private static boolean isOpen(String text, CharSpan line, CharSpan next) {
        return !Letters.isTerminal(text.charAt(line.end() - 1))
                && Character.isLowerCase(text.codePointAt(next.start()));
    }

    private static boolean runsOn(String text, CharSpan line, CharSpan next, int longest) {
        char last = text.charAt(line.end() - 1);
        boolean ended = (Letters.isTerminal(last) || Letters.isCloser(last) || last == '"' || last == ':')
                && line.length() * 10 < longest * 6;
        int c = text.codePointAt(next.start());
        boolean bullet = (c == '•' || c == '*' || Letters.isDash(c))
                && Letters.isGap(Letters.at(text, next.start() + 1, next.end()));
        return !ended && !bullet;
    }

    /** Where the clock time that opens the line ends with the gap after it ({@code 19.40}, {@code 7:30pm GMT –}), or the start. */
    private int clock(String text, CharSpan line) {
        int at = line.start();
        int hour = digits(text, at, line.end());
        int minute = at + hour + 1;
        if (hour < 1 || hour > 2 || minute + 2 > line.end() || ".:".indexOf(text.charAt(at + hour)) < 0) {
            return at;
        }
        if (digits(text, minute, line.end()) != 2
                || Integer.parseInt(text, at, at + hour, 10) > 24
                || text.charAt(minute) > '5') {
            return at;
        }
        int stop = zoned(text, minute + 2, line.end());
        int from = gaps(text, stop, line.end());
        if (from < line.end() && Letters.isDash(text.codePointAt(from))) {
            stop = from + 1;
            from = gaps(text, stop, line.end());
        }
        int next = Letters.at(text, from, line.end());
        boolean opens = Character.isUpperCase(next) || Letters.isOpener(next) || next == '"' || next == '\'';
        return from > stop && opens ? from : at;
    }

    private int zoned(String text, int at, int end) {
        int stop = at;
        int half = gaps(text, at, end);
        for (String form : new String[] {"am", "pm", "a.m.", "p.m."}) {
            if (text.regionMatches(true, half, form, 0, form.length())) {
                stop = half + form.length();
            }
        }
        int from = gaps(text, stop, end);
        int word = from;
        while (word < end && word < from + 5 && Character.isUpperCase(text.charAt(word))) {
            word++;
        }
        return lists.has("zone", text.substring(from, word)) ? word : stop;
    }

    private static int digits(String text, int at, int end) {
        int stop = at;
        while (stop < end && stop < at + 3 && Letters.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop - at;
    }

    private static int gaps(String text, int at, int end) {
        int stop = at;
        while (stop < end && Letters.isGap(text.charAt(stop)) && !Character.isSurrogate(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }
}
