/**
 * Propositions: every predicate of a sentence, verb, adjective or noun, in one frame made from the tree alone. Start at {@link
 * parley.read.frame.Frame}; {@link parley.read.frame.FrameBuilder} makes them.
 */
@NullMarked
package parley.read.frame;

import org.jspecify.annotations.NullMarked;
