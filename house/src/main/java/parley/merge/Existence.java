package parley.merge;

import java.util.ArrayList;
import java.util.List;

/** Finds who denies that there is such an encounter, and the earliest report that says there is. */
final class Existence {
    private Existence() {}

    static List<Link> denials(List<Told> group) {
        List<Link> links = new ArrayList<>();
        for (Told denial : group) {
            if (denial.denied() && !denial.saysWhoIsAbsent()) {
                group.stream()
                        .filter(told -> !told.denied())
                        .filter(told ->
                                !told.filed().article().equals(denial.filed().article()))
                        .filter(told ->
                                !told.filed().said().isAfter(denial.filed().said()))
                        .findFirst()
                        .ifPresent(told -> links.add(link(denial, told)));
            }
        }
        return links;
    }

    private static Link link(Told denial, Told told) {
        return new Link.Denies(new Link.Tie(
                Link.About.EXISTENCE,
                denial.id(),
                told.id(),
                "says that there is no such meeting",
                denial.evidence(),
                told.evidence()));
    }
}
