package parley.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** Opens one file after the other, at most one at a time, and turns every failure into an arrival. */
final class Arrivals implements Iterator<Arrival>, AutoCloseable {
    private static final Pattern PAGE = Pattern.compile(
            "\\A\\uFEFF?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NEWS = Pattern.compile(
            "\\A\\uFEFF?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(newsItem|newsMessage|packageItem)\\b",
            Pattern.DOTALL);
    private static final Pattern OBJECT_LINE = Pattern.compile("\\A\\s*\\{\\s*\"[^\\n]*(\\}\\s*\\n|[^\\n]*\\z)");
    private static final Pattern DOCUMENT = Pattern.compile("\\A\\s*(\\[\\s*)?\\{\\s*\"");

    private final Iterator<Found> walk;
    private final InputStream stdin;
    private final Gate gate;
    private @Nullable Drafts open;
    private String openWhere = "";
    private boolean any;
    private @Nullable Arrival next;

    Arrivals(Iterator<Found> walk, InputStream stdin, Gate gate) {
        this.walk = walk;
        this.stdin = stdin;
        this.gate = gate;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (open == null && !walk.hasNext()) {
                return false;
            }
            next = open == null ? opened(walk.next()) : fromOpen(open);
        }
        return true;
    }

    @Override
    public Arrival next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Arrival arrival = next;
        next = null;
        return arrival;
    }

    private @Nullable Arrival opened(Found found) {
        if (found.problem() != null) {
            return new Arrival.Refused(Problem.INPUT, found.where(), found.problem());
        }
        openWhere = found.where();
        any = false;
        InputStream raw = null;
        try {
            raw = found.path() == null ? new StandardInput(stdin) : Files.newInputStream(found.path());
            open = drafts(Opening.opened(raw, found.where()), found);
            return null;
        } catch (ParleyException e) {
            closeQuietly(raw);
            return refused(e);
        } catch (IOException e) {
            closeQuietly(raw);
            return unreadable(e);
        }
    }

    private static Drafts drafts(BufferedInputStream in, Found found) throws IOException {
        String where = found.where();
        String name = found.name();
        String head = new String(Opening.head(in), StandardCharsets.UTF_8);
        Carrier carrier = found.path() == null ? Carrier.UNKNOWN : Carrier.of(name);
        if (carrier == Carrier.UNKNOWN && OBJECT_LINE.matcher(head).find()) {
            carrier = Carrier.LINES;
        } else if (carrier == Carrier.UNKNOWN && DOCUMENT.matcher(head).find()) {
            carrier = Carrier.DOCUMENT;
        } else if (carrier == Carrier.UNKNOWN) {
            carrier = Carrier.TEXT;
        }
        if (carrier == Carrier.TEXT && NEWS.matcher(head).find()) {
            carrier = Carrier.NEWS;
        } else if (carrier == Carrier.TEXT && PAGE.matcher(head).find()) {
            carrier = Carrier.PAGE;
        }
        return switch (carrier) {
            case LINES -> new JsonLines(in, name, where);
            case DOCUMENT -> new JsonDocument(in, name, where);
            case NEWS -> new NewsItems(in, name, where);
            case PAGE ->
                Drafts.single(() -> {
                    try (in) {
                        return Page.draft(Opening.all(in, where), name, where);
                    }
                });
            case TEXT, UNKNOWN ->
                Drafts.single(() -> {
                    try (in) {
                        return PlainText.draft(Utf.decode(Opening.all(in, where), where), name, where);
                    }
                });
        };
    }

    private @Nullable Arrival fromOpen(Drafts drafts) {
        try {
            Draft draft = drafts.next();
            if (draft != null) {
                any = true;
                return gate.admit(draft);
            }
            close();
            return any ? null : new Arrival.Refused(Problem.INPUT, openWhere, "empty: no text");
        } catch (ParleyException e) {
            any = true;
            return refused(e);
        } catch (IOException e) {
            close();
            return unreadable(e);
        }
    }

    private static Arrival refused(ParleyException e) {
        String message = String.valueOf(e.getMessage());
        return new Arrival.Refused(
                e.problem(), e.where(), message.substring(e.where().length() + 2));
    }

    private Arrival unreadable(IOException e) {
        return new Arrival.Refused(Problem.INPUT, openWhere, "cannot be read: " + Opening.reason(e));
    }

    @Override
    public void close() {
        closeQuietly(open);
        open = null;
    }

    /** A file that was only read has nothing to lose when it is closed. */
    private static void closeQuietly(java.io.@Nullable Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException e) {
            return;
        }
    }

    /** The caller's own stream, which is not ours to close. */
    private static final class StandardInput extends FilterInputStream {
        StandardInput(InputStream stdin) {
            super(stdin);
        }

        @Override
        public void close() {}
    }
}
