package parley.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** From a file's bytes to bytes of text: gzip undone, binaries refused by their first bytes, a bound on what one text may be. */
final class Opening {
    /** The most bytes that one article, or one line of JSON, may have. */
    static final int BOUND = 50 * 1024 * 1024;

    private static final int HEAD = 4096;

    private Opening() {}

    /** The same stream, gzip undone, checked, and at its start. */
    static BufferedInputStream opened(InputStream raw, String where) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        byte[] head = head(in);
        if (startsWith(head, "\u001f\u008b")) {
            in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
            head = head(in);
        }
        String binary = binary(head);
        if (binary != null) {
            throw new ParleyException(Problem.INPUT, where, binary + ", not text");
        }
        return in;
    }

    /** The first bytes, without taking them from the stream. */
    static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return head;
    }

    static byte[] all(InputStream in, String where) throws IOException {
        byte[] bytes = in.readNBytes(BOUND + 1);
        if (bytes.length > BOUND) {
            throw new ParleyException(
                    Problem.INPUT, where, "too big for one article: over " + BOUND / (1024 * 1024) + " MB");
        }
        return bytes;
    }

    private static @Nullable String binary(byte[] head) {
        for (Signature signature : Signature.values()) {
            if (startsWith(head, signature.bytes)) {
                return signature.what;
            }
        }
        if (Utf.isUtf16(head)) {
            return null;
        }
        for (byte b : head) {
            if (b == 0) {
                return "a binary file or UTF-16 without its mark (it has NUL bytes)";
            }
        }
        return null;
    }

    private static boolean startsWith(byte[] head, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (head[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** What went wrong, in words for a person. */
    static String reason(Exception e) {
        Throwable cause = e instanceof java.io.UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof FileSystemException files && files.getReason() != null) {
            return String.valueOf(files.getReason());
        }
        if (cause instanceof java.util.zip.ZipException || cause instanceof java.io.EOFException) {
            return "the gzip data is broken or cut short";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** How files that are no text begin; each char is a byte. */
    private enum Signature {
        PDF("%PDF-", "a PDF"),
        ZIP("PK\u0003\u0004", "a ZIP archive or office document"),
        OLD_OFFICE("\u00d0\u00cf\u0011\u00e0", "an office document"),
        RTF("{\\rtf", "rich text (RTF)"),
        PNG("\u0089PNG", "a picture (PNG)"),
        JPEG("\u00ff\u00d8\u00ff", "a picture (JPEG)"),
        GIF("GIF8", "a picture (GIF)"),
        RIFF("RIFF", "a picture or sound file"),
        BZIP2("BZh", "a bzip2 archive"),
        XZ("\u00fd7zXZ", "an xz archive"),
        ZSTD("(\u00b5/\u00fd", "a zstd archive"),
        SEVEN_ZIP("7z\u00bc\u00af", "a 7z archive"),
        GZIP_AGAIN("\u001f\u008b", "gzip inside gzip"),
        SQLITE("SQLite format 3", "an SQLite database"),
        PROGRAM("\u007fELF", "a program");

        private final String bytes;
        private final String what;

        Signature(String bytes, String what) {
            this.bytes = bytes;
            this.what = what;
        }
    }
}
