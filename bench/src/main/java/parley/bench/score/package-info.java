/** Scores readings against gold records: the same figures as the developers' {@code score.py}, and which facts were lost. */
@NullMarked
package parley.bench.score;

import org.jspecify.annotations.NullMarked;
