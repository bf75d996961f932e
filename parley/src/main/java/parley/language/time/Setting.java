package parley.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an expression's value hangs on.
 *
 * @param spoken the dates spoken of so far, the last one first
 * @param narrative whether the text tells history, so that a date without a year belongs to the dates around it
 */
record Setting(Optional<LocalDate> published, List<Granule> spoken, boolean narrative, Tense tense) {
    /** How many dates back "that year" may look. */
    private static final int REACH = 6;

    /** No date at all: what stands without one is absolute. */
    static final Setting NOWHERE = new Setting(Optional.empty(), List.of(), true, Tense.NONE);

    /** Where "today" is. */
    Optional<Granule> today() {
        return published.map(d -> new Granule(d, Unit.DAY));
    }

    /** Where a date without a year is looked for from. */
    Optional<Granule> near() {
        return narrative ? spoken.stream().findFirst() : today();
    }

    /** Where "the following day" is counted from: the last date that is no longer than the unit. */
    Optional<Granule> last(Unit unit) {
        Optional<Granule> fine = spoken.stream()
                .limit(REACH)
                .filter(g -> g.unit().compareTo(unit) <= 0)
                .findFirst();
        if (fine.isPresent()) {
            return fine;
        }
        return narrative ? spoken.stream().findFirst() : today();
    }

    /** The last date of just this unit. */
    Optional<Granule> lastOf(Unit unit) {
        return spoken.stream().filter(g -> g.unit() == unit).findFirst();
    }
}
