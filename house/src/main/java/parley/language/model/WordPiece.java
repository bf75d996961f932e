package parley.language.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.text.ParleyException;
import parley.text.Problem;

/** BERT's uncased WordPiece: a word in lower case without accents, cut into the longest known pieces from the left. */
final class WordPiece {
    /** BERT's own limit: a longer run of letters is one unknown piece. */
    private static final int LONGEST_RUN = 100;

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> continuations = new HashMap<>();
    private final int longest;
    private final int unknown;
    private final int opening;
    private final int closing;

    /**
     * @param vocabulary piece by piece, in the order of their numbers; one that continues a word begins with {@code ##}
     * @param where names the file in errors
     */
    WordPiece(List<String> vocabulary, String where) {
        int widest = 0;
        for (int id = 0; id < vocabulary.size(); id++) {
            String piece = vocabulary.get(id);
            if (piece.startsWith("##") && piece.length() > 2) {
                continuations.putIfAbsent(piece.substring(2), id);
            } else {
                starts.putIfAbsent(piece, id);
            }
            widest = Math.max(widest, piece.length());
        }
        longest = widest;
        unknown = special("[UNK]", where);
        opening = special("[CLS]", where);
        closing = special("[SEP]", where);
    }

    private int special(String piece, String where) {
        Integer id = starts.get(piece);
        if (id == null) {
            throw new ParleyException(Problem.RULES, where, "has no piece " + piece);
        }
        return id;
    }

    int opening() {
        return opening;
    }

    int closing() {
        return closing;
    }

    /** Whether a word in lower case is a piece of its own: a common word, then. */
    boolean isWord(String word) {
        return starts.containsKey(word);
    }

    /** The numbers of a word's pieces, at least one. */
    int[] pieces(String word) {
        String plain = plain(word);
        int[] ids = new int[Math.max(1, plain.length())];
        int count = 0;
        for (int at = 0; at < plain.length(); ) {
            int c = plain.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = runEnd(plain, at);
            count = cut(plain.substring(at, end), ids, count);
            at = end;
        }
        if (count == 0) {
            ids[count++] = unknown;
        }
        return Arrays.copyOf(ids, count);
    }

    /** Appends the pieces of a run without spaces; a run that cannot be cut is one unknown piece. */
    private int cut(String run, int[] ids, int count) {
        int next = count;
        if (run.codePointCount(0, run.length()) <= LONGEST_RUN) {
            int at = 0;
            while (at < run.length()) {
                Map<String, Integer> known = at == 0 ? starts : continuations;
                int end = Math.min(run.length(), at + longest);
                Integer id = known.get(run.substring(at, end));
                while (id == null && --end > at) {
                    id = known.get(run.substring(at, end));
                }
                if (id == null) {
                    break;
                }
                ids[next++] = id;
                at = end;
            }
            if (at == run.length()) {
                return next;
            }
        }
        ids[count] = unknown;
        return count + 1;
    }

    private static int runEnd(String plain, int start) {
        int end = start;
        while (end < plain.length()) {
            int c = plain.codePointAt(end);
            if (standsAlone(c)) {
                return end == start ? end + Character.charCount(c) : end;
            }
            if (isSpace(c)) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(parts.length());
        parts.codePoints().filter(c -> !isMark(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Punctuation and CJK characters are runs of their own. */
    private static boolean standsAlone(int c) {
        boolean ascii = (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`');
        if (ascii || (c >= '{' && c <= '~') || (c >= 0x4E00 && c <= 0x9FFF)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
