/** Measures each layer against a corpus. One class a layer, each gives named figures between 0 and 1. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
