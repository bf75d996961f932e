/** Arranges answers for the eye: what a page's template shows, worked out before it. */
@NullMarked
package parley.desk.view;

import org.jspecify.annotations.NullMarked;
