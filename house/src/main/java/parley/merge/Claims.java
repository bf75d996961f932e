package parley.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Claims that somebody denies or contradicts, with whatever speaks against them. For one shelf as it stands. */
final class Claims {
    private final Vicinity vicinity;
    private final Map<String, List<Dispute>> disputes = new HashMap<>();

    Claims(Vicinity vicinity) {
        this.vicinity = vicinity;
    }

    /**
     * All that these articles speak against or that is said against them, and all that others speak against who may have heard of
     * them.
     */
    Remade<Claim> around(Collection<Shelved> articles) {
        Map<String, Shelved> speakers = disputants(articles);
        articles.forEach(each -> speakers.put(each.article(), each));
        Set<String> targets = new TreeSet<>();
        Map<String, Shelved> others = new TreeMap<>(speakers);
        for (Shelved each : speakers.values()) {
            List<Dispute> own = disputes(each);
            own.forEach(dispute -> targets.add(dispute.earlier().id()));
            List<String> against = own.stream()
                    .map(dispute -> dispute.earlier().filed().article())
                    .toList();
            others.putAll(disputants(vicinity.near(each).stream()
                    .filter(near -> against.contains(near.article()))
                    .toList()));
        }
        Map<String, List<Dispute>> against = new TreeMap<>();
        for (Shelved each : others.values()) {
            for (Dispute dispute : disputes(each)) {
                if (targets.contains(dispute.earlier().id())) {
                    against.computeIfAbsent(dispute.earlier().id(), id -> new ArrayList<>())
                            .add(dispute);
                }
            }
        }
        return new Remade<>(against.values().stream().map(Claims::claim).toList(), speakers.keySet());
    }

    /** Who may speak against something in any of these, or in what is no copy only because of them. */
    private Map<String, Shelved> disputants(Collection<Shelved> articles) {
        Map<String, Shelved> found = new TreeMap<>();
        for (Shelved each : articles) {
            Collection<Shelved> near = vicinity.near(each);
            boolean copied = near.stream()
                    .anyMatch(other ->
                            other.print().isCopyOf(each.print()) || each.print().isCopyOf(other.print()));
            for (Shelved other : near) {
                boolean mayDispute = !other.denials().isEmpty()
                        || copied && !other.numbers().isEmpty()
                        || Figures.mayClash(other, each);
                if (mayDispute) {
                    found.put(other.article(), other);
                }
            }
        }
        return found;
    }

    private List<Dispute> disputes(Shelved shelved) {
        return disputes.computeIfAbsent(shelved.article(), id -> found(shelved));
    }

    private List<Dispute> found(Shelved shelved) {
        Collection<Shelved> near = vicinity.near(shelved);
        if (shelved.denials().isEmpty() && near.stream().noneMatch(other -> Figures.mayClash(shelved, other))) {
            return List.of();
        }
        Copies copies = new Copies(near, Shelved::isNear);
        List<Shelved> originals = near.stream()
                .filter(other -> copies.original(other.article()) == null)
                .toList();
        List<Dispute> found = new ArrayList<>(Denials.of(shelved, originals));
        found.addAll(Figures.of(shelved, originals));
        return found;
    }

    private static Claim claim(List<Dispute> disputes) {
        List<Dispute> inOrder = disputes.stream()
                .sorted(Comparator.comparing(Dispute::later, Assertion.ORDER).thenComparing(Dispute::kind))
                .toList();
        Map<String, Report> reports = new LinkedHashMap<>();
        Assertion target = inOrder.get(0).earlier();
        reports.put(target.id(), target.report());
        inOrder.forEach(dispute ->
                reports.putIfAbsent(dispute.later().id(), dispute.later().report()));
        return new Claim(
                Ids.claim(target.id()),
                List.copyOf(reports.values()),
                inOrder.stream().map(Dispute::link).toList());
    }
}
