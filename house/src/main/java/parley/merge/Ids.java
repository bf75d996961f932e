package parley.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import parley.record.Entry;

/** Short ids made of what they name, so that they are the same wherever and whenever it is merged. */
final class Ids {
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final int OF_ARTICLE = 4;

    private Ids() {}

    /**
     * {@code nth} tells apart records of one kind that begin with the same words. All of an article begin alike, so that an index of
     * millions has them side by side.
     */
    static String report(String article, Entry.Kind kind, int start, int nth) {
        String place = article + ' ' + kind + ' ' + start + ' ' + nth;
        return "r" + digest(article).substring(0, OF_ARTICLE) + digest(place).substring(OF_ARTICLE);
    }

    static String report(Filed filed, Entry entry) {
        int start = start(entry);
        int nth = 0;
        for (Entry other : filed.reading().entries()) {
            if (other.entryKind() == entry.entryKind() && start(other) == start) {
                nth++;
            }
            if (other.id().equals(entry.id())) {
                break;
            }
        }
        return report(filed.article(), entry.entryKind(), start, nth);
    }

    private static int start(Entry entry) {
        return entry.basis().evidence().get(0).start();
    }

    static String dossier(String firstReport) {
        return "t" + firstReport.substring(1);
    }

    static String claim(String firstReport) {
        return "c" + firstReport.substring(1);
    }

    static String actor(String called) {
        return "p" + digest(called);
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
