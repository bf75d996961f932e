/**
 * The directory: states, organisations, places, titles and dated offices, read from data files. Start at
 * {@link parley.actors.directory.Directory}.
 */
@NullMarked
package parley.actors.directory;

import org.jspecify.annotations.NullMarked;
