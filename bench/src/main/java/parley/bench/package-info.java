/** Measures Parley against corpora and prints one figure a line. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
