package parley.language;

import java.util.Random;
import java.util.stream.Stream;

/** Texts nobody should have to read. */
final class HostileText {
    private HostileText() {}

    static Stream<String> all() {
        return Stream.of(
                "a".repeat(5_000_000),
                "We go. They stay, he said; ".repeat(200_000),
                "(".repeat(1_000_000),
                "“".repeat(300_000) + "'".repeat(300_000) + "\" '".repeat(100_000),
                "‘a’s “b".repeat(100_000),
                ".".repeat(1_000_000),
                "a.".repeat(500_000),
                "a-b/c'd@".repeat(100_000),
                "1-2/3.4,5:6".repeat(100_000),
                "http://".repeat(100_000),
                "a\n".repeat(300_000),
                "\n".repeat(500_000) + "end",
                "😀The envoy 🇨🇭🇨🇭🇨 👩‍⚖️\u200D\uFE0F met.".repeat(2_000),
                "\uD83D unpaired \uDE00\uD83D\uD83D. \uDE00",
                "\u202EThe \u200Fenvoy\u200B left\u2069.\u0000\u0001\u001B[31m \u00AD \uFEFF",
                "e\u0301".repeat(200_000),
                "外交部长周二访问了日内瓦。".repeat(20_000),
                "وزير الخارجية؟ نعم.".repeat(20_000),
                "<div class=\"x\"><p>It's &amp; 'so' \"on\"</p></div>".repeat(10_000),
                random(1, 300_000),
                random(2, 300_000));
    }

    private static String random(long seed, int length) {
        String alphabet = "ab CD.'\"“”‘’-–—/&@:;,!?()[]0123 \n\r\t$%#*_…'s 't\uD83D\uDE00\u200B\u0007é中";
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
