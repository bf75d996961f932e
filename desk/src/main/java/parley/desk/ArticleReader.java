package parley.desk;

import parley.record.Reading;
import parley.text.Article;

/** Reads one article. Used by several threads at once. */
interface ArticleReader {
    Reading read(Article article);
}
