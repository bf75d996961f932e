package parley.language.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns sentences into stretches that the encoder can take, cutting long ones where a comma or the like stands late enough. */
final class StretchCutter {
    /** The encoder's positions are 512, of which two are for the marks. */
    private static final int MOST_PIECES = 510;

    /** Of one word; a longer one (an address, a line of dashes) keeps its first pieces and its last. */
    private static final int MOST_PIECES_OF_A_WORD = 48;

    private final WordPiece wordPiece;

    StretchCutter(WordPiece wordPiece) {
        this.wordPiece = wordPiece;
    }

    /** The stretches of a sentence in order; together they hold each word once. */
    List<Stretch> cut(List<String> forms) {
        List<int[]> pieces = forms.stream().map(this::piecesOf).toList();
        List<Stretch> stretches = new ArrayList<>(1);
        for (int from = 0; from < forms.size(); ) {
            int to = end(forms, pieces, from);
            stretches.add(stretch(forms, pieces, from, to));
            from = to;
        }
        return stretches;
    }

    private int[] piecesOf(String form) {
        int[] all = wordPiece.pieces(form);
        if (all.length <= MOST_PIECES_OF_A_WORD) {
            return all;
        }
        int[] some = Arrays.copyOf(all, MOST_PIECES_OF_A_WORD);
        some[some.length - 1] = all[all.length - 1];
        return some;
    }

    private static int end(List<String> forms, List<int[]> pieces, int from) {
        int end = from;
        for (int room = MOST_PIECES; end < forms.size() && pieces.get(end).length <= room; end++) {
            room -= pieces.get(end).length;
        }
        if (end == forms.size()) {
            return end;
        }
        for (int cut = end; cut > from + (end - from) / 2; cut--) {
            if (WordShape.of(forms.get(cut - 1)) == WordShape.NO_LETTER) {
                return cut;
            }
        }
        return end;
    }

    private Stretch stretch(List<String> forms, List<int[]> pieces, int from, int to) {
        int length = 2;
        for (int word = from; word < to; word++) {
            length += pieces.get(word).length;
        }
        int[] ids = new int[length];
        int[] shapes = new int[length];
        long[] firsts = new long[to - from + 1];
        long[] lasts = new long[to - from + 1];
        ids[0] = wordPiece.opening();
        ids[length - 1] = wordPiece.closing();
        int at = 1;
        for (int word = from; word < to; word++) {
            int[] own = pieces.get(word);
            System.arraycopy(own, 0, ids, at, own.length);
            Arrays.fill(
                    shapes, at, at + own.length, WordShape.of(forms.get(word)).id());
            int last = at + own.length - 1;
            firsts[word - from + 1] = at;
            lasts[word - from + 1] = last;
            at = last + 1;
        }
        return new Stretch(from, to, ids, shapes, firsts, lasts);
    }
}
