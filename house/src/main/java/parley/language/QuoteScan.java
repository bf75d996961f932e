package parley.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.language.QuoteMark.Family;
import parley.text.CharSpan;

/** Pairs the marks of one paragraph after another. At most one quotation of a family is open at a time. */
final class QuoteScan {
    private final SplitterLists lists;
    private final String text;
    private final List<Quotation> found;
    private final Deque<Frame> open = new ArrayDeque<>();
    /** Lines since an unclosed mark, in text of one sentence a line; its quotation may close in the next. */
    private final List<CharSpan> waiting = new ArrayList<>();

    private boolean unclosed;
    private int lastEnd;

    private static final class Frame {
        private final Family family;
        private final int outer;
        private final int inner;
        private int mayClose = -1;

        Frame(Family family, int outer, int inner) {
            this.family = family;
            this.outer = outer;
            this.inner = inner;
        }
    }

    QuoteScan(SplitterLists lists, String text, List<Quotation> found) {
        this.lists = lists;
        this.text = text;
        this.found = found;
    }

    void read(CharSpan block) {
        if (unclosed && blankLine(lastEnd, block.start())) {
            forget();
        }
        int at = block.start();
        while (at < block.end()) {
            Family family = QuoteMark.family(text.charAt(at));
            if (family == null) {
                at++;
                continue;
            }
            int length = QuoteMark.length(text, at, block.end());
            QuoteMark mark = QuoteMark.of(lists, text, block.start(), at, length, block.end());
            act(block, length == 2 ? Family.STRAIGHT : family, mark, at, length);
            at += length;
        }
        if (unclosed) {
            waiting.add(block);
        }
        while (!open.isEmpty()) {
            leave(open.pop(), block);
        }
        lastEnd = block.end();
    }

    private boolean blankLine(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    private void forget() {
        unclosed = false;
        waiting.clear();
    }

    private void act(CharSpan block, Family family, QuoteMark mark, int at, int length) {
        Frame frame = frame(family);
        switch (mark) {
            case OPENS -> opens(frame, family, at, length);
            case TURNS -> {
                if (frame == null && !(unclosed && family.isDouble())) {
                    opens(null, family, at, length);
                } else {
                    closes(block, frame, family, at, length);
                }
            }
            case CLOSES -> closes(block, frame == null ? frame(family.other()) : frame, family, at, length);
            case MAY_CLOSE -> {
                if (frame != null && frame.mayClose < 0) {
                    frame.mayClose = at;
                }
            }
            case NONE -> {}
        }
    }

    private @Nullable Frame frame(Family family) {
        for (Frame frame : open) {
            if (frame.family == family) {
                return frame;
            }
        }
        return null;
    }

    private void opens(@Nullable Frame before, Family family, int at, int length) {
        if (family.isDouble()) {
            forget();
        }
        while (before != null && open.contains(before)) {
            Frame frame = open.pop();
            if (frame.mayClose >= 0) {
                add(frame.outer, frame.mayClose + 1, frame.inner, frame.mayClose);
            } else if (frame.family != Family.SINGLE) {
                add(frame.outer, at, frame.inner, at);
            }
        }
        open.push(new Frame(family, at, at + length));
    }

    private void closes(CharSpan block, @Nullable Frame frame, Family family, int at, int length) {
        if (frame == null) {
            if (unclosed && family.isDouble()) {
                waiting.forEach(line -> found.add(new Quotation(line, line)));
                add(block.start(), at + length, block.start(), at);
                forget();
            }
            return;
        }
        if (family == Family.SINGLE && open.peek() != frame) {
            return;
        }
        Frame top = open.pop();
        while (top != frame) {
            if (top.mayClose >= 0) {
                add(top.outer, top.mayClose + 1, top.inner, top.mayClose);
            }
            top = open.pop();
        }
        add(frame.outer, at + length, frame.inner, at);
    }

    /** A frame still open where its paragraph ends. A single mark is one only where speech begins; else it was an apostrophe. */
    private void leave(Frame frame, CharSpan block) {
        if (frame.mayClose >= 0) {
            add(frame.outer, frame.mayClose + 1, frame.inner, frame.mayClose);
            return;
        }
        if (frame.family == Family.SINGLE) {
            int before = frame.outer - 1;
            while (before >= block.start() && Letters.isGap(text.charAt(before))) {
                before--;
            }
            if (before >= block.start() && ":,".indexOf(text.charAt(before)) < 0) {
                return;
            }
        } else if (frame.family.isDouble()) {
            unclosed = true;
        }
        add(frame.outer, block.end(), frame.inner, block.end());
    }

    private void add(int outer, int outerEnd, int inner, int innerEnd) {
        int from = inner;
        int to = innerEnd;
        while (from < to && Letters.isGap(text.charAt(from)) && !Character.isSurrogate(text.charAt(from))) {
            from++;
        }
        while (to > from && Letters.isGap(text.charAt(to - 1)) && !Character.isSurrogate(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            int end = outerEnd > innerEnd ? outerEnd : to;
            found.add(new Quotation(new CharSpan(outer, end), new CharSpan(from, to)));
        }
    }
}
