/** The door: files, folders, pages and lines of JSON become arrivals. Start at {@link parley.intake.Arrival}. */
@NullMarked
package parley.intake;

import org.jspecify.annotations.NullMarked;
