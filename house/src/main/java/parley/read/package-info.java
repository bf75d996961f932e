/** From trees to records: propositions, the rule book and the assembly of whole meetings. */
@NullMarked
package parley.read;

import org.jspecify.annotations.NullMarked;
