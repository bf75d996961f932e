/** The record format as JSON: a reading written down, and read back. Start at {@link parley.record.json.ReadingJson}. */
@NullMarked
package parley.record.json;

import org.jspecify.annotations.NullMarked;
