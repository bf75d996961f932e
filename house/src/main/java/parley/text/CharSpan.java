package parley.text;

/**
 * A stretch of an article's text, half open, never empty, in UTF-16 code units (Java's own). What leaves Parley is counted in
 * code points: see {@link Article#evidence}.
 */
public record CharSpan(int start, int end) implements Comparable<CharSpan> {
    public CharSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: " + start + "-" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(CharSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(CharSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public CharSpan to(CharSpan other) {
        return new CharSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(CharSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
