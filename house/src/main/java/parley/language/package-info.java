/**
 * From text to trees: sentences, tokens, parts of speech, UD v2 trees, names, quotations and TIMEX3 time expressions. Start at
 * {@link parley.language.Parsed}, which all of it ends in.
 */
@NullMarked
package parley.language;

import org.jspecify.annotations.NullMarked;
