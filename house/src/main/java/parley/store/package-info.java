/**
 * Keeps what was read: a ledger that only grows, and tables made from it that answer in two clocks. Start at {@link
 * parley.store.Archive}.
 */
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;
