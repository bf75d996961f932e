/** The record types of the record format and nothing else. Start at {@link parley.record.Reading}. */
@NullMarked
package parley.record;

import org.jspecify.annotations.NullMarked;
