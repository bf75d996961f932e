package parley.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;

/** The articles of one file, one after the other. */
interface Drafts extends Closeable {

    /**
     * The next one, or null after the last.
     *
     * @throws ParleyException where the next one is bad; those after it can still be asked for
     * @throws IOException where the file itself cannot be read on
     */
    @Nullable
    Draft next() throws IOException;

    /** A file that is one article, made when asked for. */
    static Drafts single(Callable<Draft> article) {
        return new Drafts() {
            private boolean given;

            @Override
            public @Nullable Draft next() throws IOException {
                if (given) {
                    return null;
                }
                given = true;
                try {
                    return article.call();
                } catch (IOException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void close() {}
        };
    }
}
