/**
 * Puts the readings of many articles together: encounters into dossiers, what else they say into claims, and the same actors
 * of different articles into parties. Pure functions, whose result does not depend on the order of filing. Start at {@link
 * parley.merge.Merge}.
 */
@NullMarked
package parley.merge;

import org.jspecify.annotations.NullMarked;
