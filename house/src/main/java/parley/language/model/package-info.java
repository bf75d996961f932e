/**
 * The reader model: one small neural network that gives words their parts of speech, lemmas, heads, relations and names. Start
 * at {@link parley.language.model.ReaderModel}; {@code model/} at the root of the repository holds its files.
 */
@NullMarked
package parley.language.model;

import org.jspecify.annotations.NullMarked;
