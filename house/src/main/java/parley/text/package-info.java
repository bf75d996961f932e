/** The paper: an article's words, spans of them, and evidence copied from them. Start at {@link parley.text.Article}. */
@NullMarked
package parley.text;

import org.jspecify.annotations.NullMarked;
