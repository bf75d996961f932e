package parley.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What figures were measured on, and when. */
final class Machine {
    private Machine() {}

    static String words() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, load %.1f, Java %s",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().feature());
    }
}
