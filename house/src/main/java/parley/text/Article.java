package parley.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One news text as read, with what is known of where it came from. */
public final class Article {
    private final String text;
    private final Origin origin;
    private final int[] marks;
    /** Worked out when it is first asked for; whoever else does so meanwhile finds the same. */
    private @Nullable String id;

    /** What the carrier said of an article; {@code language} is a BCP 47 tag, the others may be unknown. */
    public record Origin(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable Published published,
            String language) {
        public static final Origin UNKNOWN = new Origin(null, null, null, null, "en");
    }

    /** Code points are counted from the nearest mark before, so that a span costs the same anywhere in a long text. */
    private static final int STRIDE = 1024;

    public Article(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
        this.marks = new int[text.length() / STRIDE + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                marks[i / STRIDE] = points;
            }
            if (!Character.isLowSurrogate(text.charAt(i))) {
                points++;
            }
        }
    }

    public String text() {
        return text;
    }

    public Origin origin() {
        return origin;
    }

    /** {@code sha256:} and the digest of the text in UTF-8. */
    public String id() {
        String known = id;
        if (known == null) {
            known = "sha256:" + digest();
            id = known;
        }
        return known;
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String words(CharSpan span) {
        return text.substring(span.start(), span.end());
    }

    /** The span as it leaves Parley: offsets in code points, words copied. */
    public Evidence evidence(CharSpan span) {
        int start = codePoints(span.start());
        String quote = words(span);
        return new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
    }

    private int codePoints(int index) {
        int mark = Math.min(index / STRIDE, marks.length - 1);
        int points = marks[mark];
        for (int i = mark * STRIDE; i < index; i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                points++;
            }
        }
        return points;
    }
}
