/** Records to bytes: briefing, JSON, JSON Lines. */
@NullMarked
package parley.show;

import org.jspecify.annotations.NullMarked;
