/** Answers questions about what an archive knew at a filing time. Start at {@link parley.ask.Asking}. */
@NullMarked
package parley.ask;

import org.jspecify.annotations.NullMarked;
