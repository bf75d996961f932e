package parley.desk;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Parley's words come from and go to. {@code live} tells which of the three streams a person sits at; {@code width} is in
 * columns.
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, Live live, boolean colour, int width) {
    private static final int USUAL_WIDTH = 80;

    record Live(boolean in, boolean out, boolean err) {
        static final Live NONE = new Live(false, false, false);
    }

    /** The launcher says which streams are terminals, since Java can not tell for each. */
    static Terminal ofThisProcess() {
        Live live = live(System.getProperty("parley.terminal"));
        Charset charset = live.out() ? consoleCharset() : StandardCharsets.UTF_8;
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                live,
                live.out() && colours(System.getenv()),
                width(System.getProperty("parley.width")));
    }

    private static Live live(@Nullable String said) {
        if (said != null) {
            List<String> streams = Arrays.asList(said.split(","));
            return new Live(streams.contains("in"), streams.contains("out"), streams.contains("err"));
        }
        boolean live = isTerminal(System.console());
        return new Live(live, live, live);
    }

    /** From Java 22 on there is a console even where nobody sits at it. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static Charset consoleCharset() {
        Console console = windows() ? System.console() : null;
        return console == null ? StandardCharsets.UTF_8 : console.charset();
    }

    static boolean colours(Map<String, String> environment) {
        boolean able = !windows() || environment.containsKey("WT_SESSION") || environment.containsKey("ConEmuANSI");
        return able && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    static int width(@Nullable String said) {
        return said != null && said.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(said), 120) : USUAL_WIDTH;
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        OutputStreamWriter writer = new OutputStreamWriter(new FileOutputStream(stream), charset);
        return new PrintWriter(charset.newEncoder().canEncode('→') ? writer : new PlainLetters(writer), false);
    }

    /** A message to whoever runs the command. */
    void say(String message) {
        err.println((live.err() ? "\r\u001b[K" : "") + "parley: " + message);
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
