package parley.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import parley.record.Entry;

/** Short ids made of what they name, so that they are the same wherever and whenever it is merged. */
final class Ids {
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    private Ids() {}

    /** {@code nth} tells apart records of one kind that begin with the same words. */
    static String report(String article, Entry.Kind kind, int start, int nth) {
        return "r" + digest(article + ' ' + kind + ' ' + start + ' ' + nth);
    }

    static String dossier(String firstReport) {
        return "t" + firstReport.substring(1);
    }

    static String claim(String firstReport) {
        return "c" + firstReport.substring(1);
    }

    static String party(String firstAppearance) {
        return "p" + digest(firstAppearance);
    }

    /** Fifty bits in thirty-two letters that are not mistaken for one another. */
    private static String digest(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                bits = bits << 8 | hash[i] & 0xff;
            }
            StringBuilder id = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                id.append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
            }
            return id.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
