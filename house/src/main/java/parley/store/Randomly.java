package parley.store;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What nobody can guess. */
final class Randomly {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Randomly() {}

    static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
