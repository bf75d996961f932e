/**
 * From trees to TIMEX3: finds the expressions of time in an article and says which time each means. Start at
 * {@link parley.language.time.TimeTagger}; what it knows is in {@code rules/en/time.yaml} and {@code lexicon/en/time-*.tsv}.
 */
@NullMarked
package parley.language.time;

import org.jspecify.annotations.NullMarked;
