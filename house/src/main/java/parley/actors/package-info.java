/** Who is who: the directory of states, organisations and dated offices, and the mentions of a text resolved against it. */
@NullMarked
package parley.actors;

import org.jspecify.annotations.NullMarked;
