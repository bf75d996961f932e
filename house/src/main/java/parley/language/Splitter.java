package parley.language;

import java.util.ArrayList;
import java.util.List;
import parley.text.CharSpan;

/**
 * Splits text into sentences and tokens, in UD English-EWT's manner ({@code do|n't}, {@code north|-|east}, {@code $|600|m}).
 * Takes any text, in linear time; a sentence is never longer than {@link #LONGEST} tokens.
 */
public final class Splitter {
    /** Most tokens in a sentence: a longer one is parted at its best mark. */
    public static final int LONGEST = 400;

    private final SplitterLists lists = SplitterLists.of("en");
    private final Blocks blocks = new Blocks(lists);
    private final Tokenizer tokenizer = new Tokenizer(lists);
    private final UnmarkedEnds unmarked = UnmarkedEnds.read();

    /** The sentences in order; none where there is nothing but white space. */
    public List<Words> split(String text) {
        List<Words> sentences = new ArrayList<>();
        for (CharSpan block : blocks.of(text)) {
            List<CharSpan> tokens = new ArrayList<>();
            tokenizer.cut(text, block.start(), block.end(), tokens);
            SentenceEnds ends = new SentenceEnds(lists, text, tokens);
            Gaps gaps = Gaps.of(text, tokens);
            int from = 0;
            while (from < tokens.size()) {
                int marked = ends.next(from);
                while (from < marked) {
                    int to = unmarked.next(gaps, tokens, from, marked);
                    add(text, stopCut(text, tokens.subList(from, to)), sentences);
                    from = to;
                }
            }
        }
        return sentences;
    }

    /** EWT writes {@code etc|.} at a sentence's end, {@code etc.} elsewhere. */
    private List<CharSpan> stopCut(String text, List<CharSpan> sentence) {
        CharSpan last = sentence.get(sentence.size() - 1);
        if (last.length() < 3 || text.charAt(last.end() - 1) != '.') {
            return sentence;
        }
        String word = text.substring(last.start(), last.end() - 1);
        if (lists.stop(word) != SplitterLists.Stop.CUT) {
            return sentence;
        }
        List<CharSpan> cut = new ArrayList<>(sentence.subList(0, sentence.size() - 1));
        cut.add(new CharSpan(last.start(), last.end() - 1));
        cut.add(new CharSpan(last.end() - 1, last.end()));
        return cut;
    }

    private static void add(String text, List<CharSpan> sentence, List<Words> to) {
        int from = 0;
        while (sentence.size() - from > LONGEST) {
            int cut = from + best(text, sentence.subList(from, from + LONGEST));
            to.add(new Words(sentence.subList(from, cut)));
            from = cut;
        }
        to.add(new Words(sentence.subList(from, sentence.size())));
    }

    /** How many of the tokens to keep together: up to the last strong mark in the second half, or the last comma, or all. */
    private static int best(String text, List<CharSpan> tokens) {
        int comma = 0;
        for (int i = tokens.size() - 1; i >= tokens.size() / 2; i--) {
            int c = text.charAt(tokens.get(i).start());
            if (Letters.isTerminal(c) || c == ';' || c == ':') {
                return i + 1;
            }
            if (comma == 0 && (c == ',' || Letters.isDash(c) || Letters.isCloser(c))) {
                comma = i + 1;
            }
        }
        return comma > 0 ? comma : tokens.size();
    }
}
