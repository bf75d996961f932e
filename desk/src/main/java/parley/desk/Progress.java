package parley.desk;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar for whoever waits at a terminal, once it is more than a few articles. */
final class Progress implements AutoCloseable {
    private static final int A_FEW = 5;

    private final Terminal terminal;
    private final long total;
    private long done;
    private @Nullable ProgressBar bar;

    /** {@code total} is -1 where nobody knows. */
    Progress(Terminal terminal, long total) {
        this.terminal = terminal;
        this.total = total;
    }

    void step() {
        done++;
        boolean worthIt = done > A_FEW && (total < 0 || total > 2 * A_FEW);
        if (bar == null && worthIt && terminal.live().err()) {
            bar = new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setUnit(" articles", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(total)
                    .setUpdateIntervalMillis(250)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, terminal.width() - 1))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private void draw(String line) {
        terminal.err().print("\r" + line);
        terminal.err().flush();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
