/** Measures the rooms against corpora that are not part of the repository. Each layer's class gives its figures by name. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
