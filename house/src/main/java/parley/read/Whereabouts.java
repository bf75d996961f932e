package parley.read;

import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Whether the days or places that two views tell can be those of one meeting. */
final class Whereabouts {
    private Whereabouts() {}

    /** Whether days or places can be those of one meeting: the present ones alike, or the former ones, or where it was to be alike to where it is told to be. */
    static boolean compatible(
            @Nullable String a,
            @Nullable String wasA,
            @Nullable String b,
            @Nullable String wasB,
            boolean moved,
            BiPredicate<String, String> alike) {
        if (a != null && b != null) {
            return alike.test(a, b);
        }
        if (wasA != null && wasB != null) {
            return alike.test(wasA, wasB);
        }
        // what was to be in one place may now be in another; what is in one place was not to be in another
        return a == null || wasB == null || moved || alike.test(a, wasB);
    }

    static boolean alike(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        return x.contains(y) || y.contains(x);
    }

    static boolean sameTime(String a, String b) {
        String x = a.length() > 10 ? a.substring(0, 10) : a;
        String y = b.length() > 10 ? b.substring(0, 10) : b;
        return x.startsWith(y)
                || y.startsWith(x)
                || x.endsWith("_REF")
                || y.endsWith("_REF")
                || x.contains("W") != y.contains("W");
    }
}
