package parley.merge;

import parley.record.Meeting;

/** What a person decided. It wins over whatever the machine makes of the texts. */
public sealed interface Ruling {
    /** Two reports (ids) are of the same encounter. */
    record Same(String one, String other) implements Ruling {}

    /** Two reports (ids) are of different encounters. */
    record Apart(String one, String other) implements Ruling {}

    /** Whoever is called {@code one} is who is called {@code other}, and goes by that. */
    record SameActor(Who one, Who other) implements Ruling {}

    /** Whoever is called {@code one} is not who is called {@code other}. */
    record ActorsApart(Who one, Who other) implements Ruling {}

    /** A report (id) counts no more. */
    record Withdrawn(String report) implements Ruling {}

    /** The encounter that a report (id) is of has this status, level, place or date; a TIMEX3 value for a date. */
    record Stated(String report, Meeting.Changed what, String value) implements Ruling {}
}
