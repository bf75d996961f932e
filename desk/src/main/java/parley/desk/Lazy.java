package parley.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.record.Reading;
import parley.text.Article;

/** A reader that is loaded when the first article is to be read. */
final class Lazy implements ArticleReader {
    private final Supplier<ArticleReader> loading;
    private @Nullable ArticleReader loaded;

    Lazy(Supplier<ArticleReader> loading) {
        this.loading = loading;
    }

    @Override
    public Reading read(Article article) {
        return loaded().read(article);
    }

    private synchronized ArticleReader loaded() {
        ArticleReader reader = loaded;
        if (reader == null) {
            reader = loading.get();
            loaded = reader;
        }
        return reader;
    }
}
