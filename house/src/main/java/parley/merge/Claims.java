package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Claims that somebody denies or contradicts, with whatever speaks against them. */
final class Claims {
    private final Vicinity vicinity;
    private final Map<String, List<Dispute>> disputes = new HashMap<>();

    Claims(Vicinity vicinity) {
        this.vicinity = vicinity;
    }

    /** The claims that an article has a hand in. */
    List<Claim> around(Filed filed) {
        Set<Filed> close = new HashSet<>(vicinity.near(filed));
        close.add(filed);
        Set<String> targets = new TreeSet<>();
        Map<String, List<Dispute>> against = new TreeMap<>();
        for (Filed each : close) {
            disputes(each).forEach(dispute -> targets.add(dispute.earlier().id()));
        }
        Set<Filed> wider = new HashSet<>(close);
        close.forEach(each -> wider.addAll(vicinity.near(each)));
        for (Filed each : wider) {
            disputes(each).stream()
                    .filter(dispute -> targets.contains(dispute.earlier().id()))
                    .forEach(
                            dispute -> against.computeIfAbsent(dispute.earlier().id(), id -> new ArrayList<>())
                                    .add(dispute));
        }
        return against.values().stream().map(Claims::claim).toList();
    }

    private List<Dispute> disputes(Filed filed) {
        return disputes.computeIfAbsent(filed.article(), id -> {
            Collection<Filed> near = vicinity.near(filed);
            Copies copies = new Copies(near);
            List<Filed> originals = near.stream()
                    .filter(other -> copies.original(other.article()) == null)
                    .toList();
            List<Dispute> found = new ArrayList<>(Denials.of(filed, originals));
            found.addAll(Figures.of(filed, originals));
            return found;
        });
    }

    private static Claim claim(List<Dispute> disputes) {
        List<Dispute> inOrder = disputes.stream()
                .sorted(Comparator.comparing(Dispute::later, Assertion.ORDER).thenComparing(Dispute::kind))
                .toList();
        Map<String, Report> reports = new TreeMap<>();
        Assertion target = inOrder.get(0).earlier();
        List<Report> all = new ArrayList<>(List.of(target.report()));
        inOrder.forEach(dispute -> {
            if (reports.putIfAbsent(dispute.later().id(), dispute.later().report()) == null) {
                all.add(dispute.later().report());
            }
        });
        return new Claim(
                Ids.claim(target.id()), all, inOrder.stream().map(Dispute::link).toList());
    }
}
