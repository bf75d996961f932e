package parley.language.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression's value hangs on.
 *
 * @param reference the date last spoken of
 * @param narrative whether the text tells history, so that a date without a year belongs to the dates around it
 */
record Setting(Optional<LocalDate> published, Optional<Granule> reference, boolean narrative, Tense tense) {
    /** Where "today" is. */
    Optional<Granule> today() {
        return published.map(d -> new Granule(d, Unit.DAY));
    }

    /** Where a date without a year is looked for from. */
    Optional<Granule> near() {
        return narrative ? reference : today();
    }

    /** Where "the following day" is counted from. */
    Optional<Granule> last() {
        return reference.isPresent() || narrative ? reference : today();
    }
}
