/**
 * The rule book: rules and word classes as data, and the engine that runs them over frames. The language of the patterns is
 * described in docs/rules.md; start at {@link parley.read.rules.RuleBook}.
 */
@NullMarked
package parley.read.rules;

import org.jspecify.annotations.NullMarked;
