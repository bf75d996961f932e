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

    private static final int ASIDE = 3;

    /** No date at all: what stands without one is absolute. */
    static final Setting NOWHERE = new Setting(Optional.empty(), List.of(), true, Tense.NONE);

    /** Where "today" is. */
    Optional<Granule> today() {
        return published.map(d -> new Granule(d, Unit.DAY));
    }

    /** Where a date without a year is looked for from. */
    Optional<Granule> near() {
        return narrative ? told() : today();
    }

    /** The last date of the story; a year by itself far from the dates around it is an aside. */
    private Optional<Granule> told() {
        Optional<Granule> fine = spoken.stream()
                .filter(g -> g.unit().compareTo(Unit.SEASON) <= 0)
                .findFirst();
        Optional<Granule> last =
                spoken.stream().filter(g -> g.unit().compareTo(Unit.YEAR) <= 0).findFirst();
        if (fine.isEmpty() || last.isEmpty()) {
            return last;
        }
        int years = Math.abs(last.get().start().getYear() - fine.get().start().getYear());
        return years == 0 || years > ASIDE ? fine : last;
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
        return near();
    }
}
