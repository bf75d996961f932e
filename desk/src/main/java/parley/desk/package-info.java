/** The desk: command line, clock, threads and exit codes. Nothing imports it. Start at {@link parley.desk.Parley}. */
@NullMarked
package parley.desk;

import org.jspecify.annotations.NullMarked;
