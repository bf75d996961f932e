package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.record.Meeting;
import parley.record.Statement;

/** Somebody's denial of what became of an encounter, and the earliest report that says it. */
record StatusDenial(Assertion denial, Told target) {
    private static final int DAYS = 14;

    /** {@code told}: what other articles about the same matter tell. */
    static List<StatusDenial> of(Shelved shelved, Collection<Told> told) {
        List<StatusDenial> all = new ArrayList<>();
        Filed filed = shelved.filed();
        for (Statement statement : shelved.denials()) {
            Meeting.Status status = StatusWords.of(statement.content().quote());
            if (status != null) {
                Assertion denial = Assertion.of(filed, statement);
                target(denial, Gist.of(filed, denial.words()), status, told)
                        .filter(target -> all.stream().noneMatch(other -> other.target.equals(target)))
                        .ifPresent(target -> all.add(new StatusDenial(denial, target)));
            }
        }
        return all;
    }

    /** The one that shares most of those whom the denial names; of those the earliest. */
    private static Optional<Told> target(Assertion denial, Gist gist, Meeting.Status status, Collection<Told> told) {
        Filed filed = denial.filed();
        return told.stream()
                .filter(each -> each.meeting().status() == status && !each.denied())
                .filter(each -> each.filed().said().isBefore(filed.said())
                        && each.filed().said().plusDays(DAYS).isAfter(filed.said()))
                .filter(each -> meant(gist, each) > 0)
                .max(Comparator.comparingInt((Told each) -> meant(gist, each)).thenComparing(Told.ORDER.reversed()));
    }

    /** Sides that it names, be it by the state of those who are there for them. */
    private static int meant(Gist gist, Told told) {
        return (int) told.sides().stream()
                .filter(side -> side.state() != null && gist.actors().contains(side.state())
                        || side.actors().stream()
                                .anyMatch(actor -> gist.actors().contains(Gist.name(actor))))
                .count();
    }

    /** {@code from}: the report of the denier's in the same dossier. */
    Link link(String from) {
        return new Link.Denies(
                new Link.Tie(Link.About.STATUS, from, target.id(), "denies it", denial.words(), target.evidence()));
    }
}
